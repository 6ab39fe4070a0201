package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for a record. */
@XmlRootElement(name = "GetDocument")
@XmlType(
    name = "",
    propOrder = {"id", "messageLanguage"})
public class GetDocument {

  @XmlElement(required = true)
  public String id;

  public String messageLanguage;
}
