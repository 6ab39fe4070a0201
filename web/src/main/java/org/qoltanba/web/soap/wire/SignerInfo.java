package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Who signed, as the certificate says. */
@XmlType(
    name = "Signer",
    propOrder = {"name", "iin", "organisation", "bin", "roles", "issuer", "serial", "sample"})
public class SignerInfo {

  @XmlElement(required = true)
  public String name;

  public String iin;

  public String organisation;

  public String bin;

  @XmlElement(name = "role")
  public List<String> roles = new ArrayList<>();

  @XmlElement(required = true)
  public String issuer;

  @XmlElement(required = true)
  public String serial;

  public boolean sample;
}
