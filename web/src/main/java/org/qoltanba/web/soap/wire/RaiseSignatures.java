package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for a higher level of the signatures that were made here, or of one. */
@XmlRootElement(name = "RaiseSignatures")
@XmlType(
    name = "",
    propOrder = {"id", "field", "level", "strict", "idempotencyKey", "messageLanguage"})
public class RaiseSignatures {

  @XmlElement(required = true)
  public String id;

  public String field;

  @XmlElement(required = true)
  public String level;

  public Boolean strict;

  public String idempotencyKey;

  public String messageLanguage;
}
