package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A line of the pen. */
@XmlType(name = "Stroke")
public class StrokeInfo {

  @XmlElement(name = "point")
  public List<PointInfo> points = new ArrayList<>();
}
