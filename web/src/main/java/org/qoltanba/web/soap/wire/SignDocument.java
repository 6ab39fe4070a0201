package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for a party's signature on a kept document. */
@XmlRootElement(name = "SignDocument")
@XmlType(
    name = "",
    propOrder = {
      "id",
      "party",
      "level",
      "strict",
      "drawing",
      "handwriting",
      "idempotencyKey",
      "messageLanguage"
    })
public class SignDocument {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String party;

  @XmlElement(required = true)
  public String level;

  public Boolean strict;

  public DrawingInfo drawing;

  public HandwritingInfo handwriting;

  public String idempotencyKey;

  public String messageLanguage;
}
