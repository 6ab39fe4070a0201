package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A JSON object as XML. */
@XmlType(
    name = "ObjectValue",
    propOrder = {"members"})
public class ObjectValue {

  @XmlElement(name = "member")
  public List<Member> members = new ArrayList<>();
}
