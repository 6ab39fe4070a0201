package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The kept file; itself only where it was asked for. */
@XmlRootElement(name = "SignUploadResponse")
@XmlType(
    name = "",
    propOrder = {"document", "pdf"})
public class SignUploadResponse {

  @XmlElement(required = true)
  public RecordInfo document;

  @XmlMimeType("application/octet-stream")
  public byte[] pdf;
}
