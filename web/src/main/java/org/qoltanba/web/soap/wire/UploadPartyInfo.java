package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** Who may sign an uploaded PDF, and where. */
@XmlType(
    name = "UploadParty",
    propOrder = {"id", "title", "field", "place"})
public class UploadPartyInfo {

  @XmlElement(required = true)
  public String id;

  public String title;

  public String field;

  public PlaceInfo place;
}
