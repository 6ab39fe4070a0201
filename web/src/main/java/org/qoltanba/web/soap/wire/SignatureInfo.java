package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What is known of a signature. */
@XmlType(
    name = "SignatureFacts",
    propOrder = {
      "party",
      "level",
      "asked",
      "field",
      "signer",
      "issuer",
      "serial",
      "signedAt",
      "sample",
      "kind",
      "person",
      "protectedUntil"
    })
public class SignatureInfo {

  @XmlElement(required = true)
  public String party;

  @XmlElement(required = true)
  public String level;

  @XmlElement(required = true)
  public String asked;

  @XmlElement(required = true)
  public String field;

  @XmlElement(required = true)
  public String signer;

  @XmlElement(required = true)
  public String issuer;

  @XmlElement(required = true)
  public String serial;

  @XmlElement(required = true)
  public String signedAt;

  public boolean sample;

  public String kind;

  public String person;

  public String protectedUntil;
}
