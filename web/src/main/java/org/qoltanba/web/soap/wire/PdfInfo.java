package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What is known of a PDF. */
@XmlType(
    name = "PdfFacts",
    propOrder = {"pages", "size", "sha256", "pdfa", "pdfua"})
public class PdfInfo {

  public int pages;

  public int size;

  @XmlElement(required = true)
  public String sha256;

  @XmlElement(required = true)
  public String pdfa;

  public String pdfua;
}
