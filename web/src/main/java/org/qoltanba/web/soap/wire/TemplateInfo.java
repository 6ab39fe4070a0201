package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What a kind of document says of itself. */
@XmlType(
    name = "TemplateManifest",
    propOrder = {
      "id",
      "version",
      "title",
      "purpose",
      "rule",
      "validFrom",
      "validTo",
      "parties",
      "signatures",
      "copies"
    })
public class TemplateInfo {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String version;

  @XmlElement(required = true)
  public TitlesInfo title;

  @XmlElement(required = true)
  public TitlesInfo purpose;

  @XmlElement(required = true)
  public TitlesInfo rule;

  @XmlElement(required = true)
  public String validFrom;

  public String validTo;

  @XmlElement(name = "party")
  public List<PartyInfo> parties = new ArrayList<>();

  @XmlElement(name = "signature")
  public List<SignatureOrderInfo> signatures = new ArrayList<>();

  public int copies;
}
