package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** A place on a screen; y grows downwards. */
@XmlType(name = "Point")
public class PointInfo {

  @XmlAttribute(required = true)
  public Double x;

  @XmlAttribute(required = true)
  public Double y;
}
