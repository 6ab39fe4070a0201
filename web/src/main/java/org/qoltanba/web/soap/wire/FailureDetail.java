package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What a FailureFault carries. */
@XmlRootElement(name = "FailureFault")
@XmlType(
    name = "",
    propOrder = {"requestId"})
public class FailureDetail {

  @XmlElement(required = true)
  public String requestId;
}
