package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/**
 * A JSON value as XML: exactly one of the fields is there. The number stays text, so that its
 * length is checked before it is computed.
 */
@XmlType(
    name = "Value",
    propOrder = {"object", "array", "string", "number", "bool", "nil"})
public class Value {

  public ObjectValue object;

  public ArrayValue array;

  public String string;

  public String number;

  @XmlElement(name = "boolean")
  public Boolean bool;

  @XmlElement(name = "null")
  public NullValue nil;
}
