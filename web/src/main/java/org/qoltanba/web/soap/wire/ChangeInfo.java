package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What was changed after a signature. */
@XmlType(
    name = "PdfChange",
    propOrder = {"code", "effect", "page", "object", "message"})
public class ChangeInfo {

  @XmlElement(required = true)
  public String code;

  @XmlElement(required = true)
  public String effect;

  public Integer page;

  @XmlElement(required = true)
  public String object;

  @XmlElement(required = true)
  public String message;
}
