package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What a person leaves on a screen who signs without a certificate. */
@XmlType(
    name = "Drawing",
    propOrder = {"name", "strokes"})
public class DrawingInfo {

  @XmlElement(required = true)
  public String name;

  @XmlElement(name = "stroke")
  public List<StrokeInfo> strokes = new ArrayList<>();
}
