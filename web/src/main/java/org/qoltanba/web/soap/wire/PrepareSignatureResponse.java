package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What the owner of a key has to sign. */
@XmlRootElement(name = "PrepareSignatureResponse")
@XmlType(
    name = "",
    propOrder = {"id", "form", "algorithm", "attributes", "digestAlgorithm", "digest", "expiresAt"})
public class PrepareSignatureResponse {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String form;

  @XmlElement(required = true)
  public String algorithm;

  @XmlMimeType("application/octet-stream")
  public byte[] attributes;

  @XmlElement(required = true)
  public String digestAlgorithm;

  @XmlElement(required = true)
  @XmlMimeType("application/octet-stream")
  public byte[] digest;

  @XmlElement(required = true)
  public String expiresAt;
}
