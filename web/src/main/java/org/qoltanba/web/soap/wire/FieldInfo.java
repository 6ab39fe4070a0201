package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A signature field. */
@XmlType(
    name = "SignatureField",
    propOrder = {"name", "page", "signed"})
public class FieldInfo {

  @XmlElement(required = true)
  public String name;

  public int page;

  public boolean signed;
}
