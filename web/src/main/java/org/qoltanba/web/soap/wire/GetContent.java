package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for a file of a document. */
@XmlRootElement(name = "GetContent")
@XmlType(
    name = "",
    propOrder = {"id", "format", "messageLanguage"})
public class GetContent {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String format;

  public String messageLanguage;
}
