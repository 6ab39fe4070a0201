package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks who may sign a document, and who has signed. */
@XmlRootElement(name = "GetFields")
@XmlType(
    name = "",
    propOrder = {"id", "messageLanguage"})
public class GetFields {

  @XmlElement(required = true)
  public String id;

  public String messageLanguage;
}
