package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Asks what the owner of a key has to sign. */
@XmlRootElement(name = "PrepareSignature")
@XmlType(
    name = "",
    propOrder = {
      "id",
      "party",
      "level",
      "strict",
      "certificates",
      "form",
      "handwriting",
      "messageLanguage"
    })
public class PrepareSignature {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String party;

  @XmlElement(required = true)
  public String level;

  public Boolean strict;

  @XmlElement(name = "certificate")
  public List<byte[]> certificates = new ArrayList<>();

  public String form;

  public HandwritingInfo handwriting;

  public String messageLanguage;
}
