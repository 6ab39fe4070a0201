package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Who is to sign; may be empty. */
@XmlType(
    name = "SignatureOrders",
    propOrder = {"signatures"})
public class SignatureOrders {

  @XmlElement(name = "signature")
  public List<SignatureOrderInfo> signatures = new ArrayList<>();
}
