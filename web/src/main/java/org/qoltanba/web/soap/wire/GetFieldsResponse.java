package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** The signature fields of a document. */
@XmlRootElement(name = "GetFieldsResponse")
@XmlType(
    name = "",
    propOrder = {"fields"})
public class GetFieldsResponse {

  @XmlElement(name = "field")
  public List<FieldInfo> fields = new ArrayList<>();
}
