package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The document with what could be had. */
@XmlRootElement(name = "RaiseSignaturesResponse")
@XmlType(
    name = "",
    propOrder = {"document"})
public class RaiseSignaturesResponse {

  @XmlElement(required = true)
  public RecordInfo document;
}
