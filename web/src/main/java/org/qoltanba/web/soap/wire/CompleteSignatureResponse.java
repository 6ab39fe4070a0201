package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The document with the signature. */
@XmlRootElement(name = "CompleteSignatureResponse")
@XmlType(
    name = "",
    propOrder = {"document"})
public class CompleteSignatureResponse {

  @XmlElement(required = true)
  public RecordInfo document;
}
