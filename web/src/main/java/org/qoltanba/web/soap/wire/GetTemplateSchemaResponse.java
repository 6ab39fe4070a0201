package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A JSON Schema as JSON text. */
@XmlRootElement(name = "GetTemplateSchemaResponse")
@XmlType(
    name = "",
    propOrder = {"schema"})
public class GetTemplateSchemaResponse {

  @XmlElement(required = true)
  public String schema;
}
