package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for the schema of the data of a kind of document. */
@XmlRootElement(name = "GetTemplateSchema")
@XmlType(
    name = "",
    propOrder = {"template", "messageLanguage"})
public class GetTemplateSchema {

  @XmlElement(required = true)
  public String template;

  public String messageLanguage;
}
