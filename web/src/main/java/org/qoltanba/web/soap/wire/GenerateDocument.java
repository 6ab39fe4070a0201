package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** Asks for a document to be issued. */
@XmlRootElement(name = "GenerateDocument")
@XmlType(
    name = "",
    propOrder = {
      "template",
      "templateVersion",
      "language",
      "data",
      "dataJson",
      "format",
      "conformance",
      "attachData",
      "fidelity",
      "sign",
      "signingOrder",
      "reference",
      "idempotencyKey",
      "messageLanguage",
      "returnContent"
    })
public class GenerateDocument {

  @XmlElement(required = true)
  public String template;

  public String templateVersion;

  @XmlElement(required = true)
  public String language;

  public ObjectValue data;

  public String dataJson;

  public String format;

  public String conformance;

  public Boolean attachData;

  public String fidelity;

  public SignatureOrders sign;

  public List<String> signingOrder;

  public String reference;

  public String idempotencyKey;

  public String messageLanguage;

  public Boolean returnContent;
}
