package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Brings what the owner of a key has made. */
@XmlRootElement(name = "CompleteSignature")
@XmlType(
    name = "",
    propOrder = {"id", "preparation", "value", "cms", "idempotencyKey", "messageLanguage"})
public class CompleteSignature {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String preparation;

  @XmlMimeType("application/octet-stream")
  public byte[] value;

  @XmlMimeType("application/octet-stream")
  public byte[] cms;

  public String idempotencyKey;

  public String messageLanguage;
}
