package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Whether a file is what it declares for the archive. */
@XmlType(
    name = "Archival",
    propOrder = {"pdfa", "pdfua", "conforms", "brokenRules"})
public class ArchivalInfo {

  public String pdfa;

  public String pdfua;

  public boolean conforms;

  @XmlElement(name = "brokenRule")
  public List<String> brokenRules = new ArrayList<>();
}
