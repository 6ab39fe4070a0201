package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A report in XML. */
@XmlType(
    name = "Report",
    propOrder = {"kind", "xml"})
public class ReportInfo {

  @XmlElement(required = true)
  public String kind;

  @XmlElement(required = true)
  public String xml;
}
