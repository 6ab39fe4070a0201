package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** One thing that is wrong, or worth a warning. */
@XmlType(
    name = "Fault",
    propOrder = {"pointer", "code", "message"})
public class FaultInfo {

  @XmlElement(required = true)
  public String pointer;

  @XmlElement(required = true)
  public String code;

  @XmlElement(required = true)
  public String message;
}
