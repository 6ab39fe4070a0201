package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Brings a PDF of someone else's making to be signed and kept. */
@XmlRootElement(name = "SignUpload")
@XmlType(
    name = "",
    propOrder = {
      "file",
      "language",
      "archival",
      "parties",
      "sign",
      "reference",
      "idempotencyKey",
      "returnContent",
      "messageLanguage"
    })
public class SignUpload {

  @XmlElement(required = true)
  @XmlMimeType("application/octet-stream")
  public byte[] file;

  public String language;

  public String archival;

  @XmlElement(name = "party")
  public List<UploadPartyInfo> parties = new ArrayList<>();

  public SignatureOrders sign;

  public String reference;

  public String idempotencyKey;

  public Boolean returnContent;

  public String messageLanguage;
}
