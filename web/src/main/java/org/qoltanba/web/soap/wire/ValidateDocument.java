package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Asks for a signed file to be judged. */
@XmlRootElement(name = "ValidateDocument")
@XmlType(
    name = "",
    propOrder = {"file", "original", "expected", "reports", "messageLanguage"})
public class ValidateDocument {

  @XmlElement(required = true)
  @XmlMimeType("application/octet-stream")
  public byte[] file;

  @XmlMimeType("application/octet-stream")
  public byte[] original;

  @XmlElement(name = "expected")
  public List<String> expected = new ArrayList<>();

  @XmlElement(name = "report")
  public List<String> reports = new ArrayList<>();

  public String messageLanguage;
}
