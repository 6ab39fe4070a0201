package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A record. */
@XmlRootElement(name = "GetDocumentResponse")
@XmlType(
    name = "",
    propOrder = {"document"})
public class GetDocumentResponse {

  @XmlElement(required = true)
  public RecordInfo document;
}
