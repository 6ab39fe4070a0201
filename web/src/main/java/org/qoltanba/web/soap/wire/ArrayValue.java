package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A JSON array as XML. */
@XmlType(
    name = "ArrayValue",
    propOrder = {"items"})
public class ArrayValue {

  @XmlElement(name = "item")
  public List<Value> items = new ArrayList<>();
}
