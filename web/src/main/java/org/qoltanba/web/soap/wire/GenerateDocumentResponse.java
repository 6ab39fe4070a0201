package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The document that was issued; its files only where they were asked for. */
@XmlRootElement(name = "GenerateDocumentResponse")
@XmlType(
    name = "",
    propOrder = {"document", "pdf", "docx"})
public class GenerateDocumentResponse {

  @XmlElement(required = true)
  public RecordInfo document;

  @XmlMimeType("application/octet-stream")
  public byte[] pdf;

  @XmlMimeType("application/octet-stream")
  public byte[] docx;
}
