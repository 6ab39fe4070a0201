package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** Someone who signs. */
@XmlType(
    name = "Party",
    propOrder = {"id", "title"})
public class PartyInfo {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public TitlesInfo title;
}
