package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What is found of one signature or time-stamp. */
@XmlType(
    name = "SignatureVerdict",
    propOrder = {
      "field",
      "kind",
      "verdict",
      "level",
      "signer",
      "time",
      "timeSource",
      "changes",
      "reasons",
      "notes",
      "explanation"
    })
public class SignatureVerdictInfo {

  public String field;

  @XmlElement(required = true)
  public String kind;

  @XmlElement(required = true)
  public String verdict;

  public String level;

  public SignerInfo signer;

  public String time;

  public String timeSource;

  @XmlElement(name = "change")
  public List<ChangeInfo> changes = new ArrayList<>();

  @XmlElement(name = "reason")
  public List<FaultInfo> reasons = new ArrayList<>();

  @XmlElement(name = "note")
  public List<FaultInfo> notes = new ArrayList<>();

  @XmlElement(required = true)
  public String explanation;
}
