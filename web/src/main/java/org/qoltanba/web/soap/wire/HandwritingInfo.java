package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What is shown beside the certificate of a person. */
@XmlType(name = "Handwriting")
public class HandwritingInfo {

  @XmlElement(name = "stroke")
  public List<StrokeInfo> strokes = new ArrayList<>();
}
