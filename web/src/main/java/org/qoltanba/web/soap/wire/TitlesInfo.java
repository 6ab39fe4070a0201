package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** The same words in three languages. */
@XmlType(
    name = "Titles",
    propOrder = {"kk", "ru", "en"})
public class TitlesInfo {

  @XmlElement(required = true)
  public String kk;

  @XmlElement(required = true)
  public String ru;

  @XmlElement(required = true)
  public String en;
}
