package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The document with the signature. */
@XmlRootElement(name = "SignDocumentResponse")
@XmlType(
    name = "",
    propOrder = {"document"})
public class SignDocumentResponse {

  @XmlElement(required = true)
  public RecordInfo document;
}
