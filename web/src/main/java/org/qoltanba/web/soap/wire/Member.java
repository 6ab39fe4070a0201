package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** A member of an object: its name and its value. */
@XmlType(name = "")
public class Member extends Value {

  @XmlAttribute(name = "name", required = true)
  public String name;
}
