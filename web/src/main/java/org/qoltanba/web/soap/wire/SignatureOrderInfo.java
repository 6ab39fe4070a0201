package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A party and the level of its signature; handwriting is in requests alone. */
@XmlType(
    name = "SignatureOrder",
    propOrder = {"party", "level", "strict", "handwriting"})
public class SignatureOrderInfo {

  @XmlElement(required = true)
  public String party;

  @XmlElement(required = true)
  public String level;

  public Boolean strict;

  public HandwritingInfo handwriting;
}
