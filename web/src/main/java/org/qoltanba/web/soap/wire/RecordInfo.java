package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** The register's entry of a document. */
@XmlType(
    name = "DocumentRecord",
    propOrder = {
      "id",
      "number",
      "organisation",
      "template",
      "templateVersion",
      "language",
      "state",
      "revision",
      "reference",
      "createdAt",
      "createdBy",
      "pdf",
      "docxSha256",
      "signatures",
      "warnings",
      "deadlines"
    })
public class RecordInfo {

  @XmlElement(required = true)
  public String id;

  @XmlElement(required = true)
  public String number;

  @XmlElement(required = true)
  public String organisation;

  @XmlElement(required = true)
  public String template;

  @XmlElement(required = true)
  public String templateVersion;

  @XmlElement(required = true)
  public String language;

  @XmlElement(required = true)
  public String state;

  public int revision;

  public String reference;

  @XmlElement(required = true)
  public String createdAt;

  @XmlElement(required = true)
  public String createdBy;

  public PdfInfo pdf;

  public String docxSha256;

  @XmlElement(name = "signature")
  public List<SignatureInfo> signatures = new ArrayList<>();

  @XmlElement(name = "warning")
  public List<FaultInfo> warnings = new ArrayList<>();

  @XmlElement(name = "deadline")
  public List<DeadlineInfo> deadlines = new ArrayList<>();
}
