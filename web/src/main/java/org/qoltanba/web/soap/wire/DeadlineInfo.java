package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A last day that a document names. */
@XmlType(
    name = "Deadline",
    propOrder = {"id", "title", "lastDay", "act", "article", "countedFrom"})
public class DeadlineInfo {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String title;

  @XmlElement(required = true)
  public String lastDay;

  @XmlElement(required = true)
  public String act;

  @XmlElement(required = true)
  public String article;

  @XmlElement(required = true)
  public String countedFrom;
}
