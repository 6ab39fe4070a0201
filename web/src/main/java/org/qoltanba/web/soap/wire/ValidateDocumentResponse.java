package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What is found in a signed file. */
@XmlRootElement(name = "ValidateDocumentResponse")
@XmlType(
    name = "",
    propOrder = {"valid", "signatures", "missing", "faults", "archival", "reports"})
public class ValidateDocumentResponse {

  public boolean valid;

  @XmlElement(name = "signature")
  public List<SignatureVerdictInfo> signatures = new ArrayList<>();

  @XmlElement(name = "missing")
  public List<String> missing = new ArrayList<>();

  @XmlElement(name = "fault")
  public List<FaultInfo> faults = new ArrayList<>();

  public ArchivalInfo archival;

  @XmlElement(name = "report")
  public List<ReportInfo> reports = new ArrayList<>();
}
