package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A file. */
@XmlRootElement(name = "GetContentResponse")
@XmlType(
    name = "",
    propOrder = {"mediaType", "sha256", "content"})
public class GetContentResponse {

  @XmlElement(required = true)
  public String mediaType;

  @XmlElement(required = true)
  public String sha256;

  @XmlElement(required = true)
  @XmlMimeType("application/octet-stream")
  public byte[] content;
}
