package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What a RefusalFault carries. */
@XmlRootElement(name = "RefusalFault")
@XmlType(
    name = "",
    propOrder = {"code", "kind", "detail", "errors", "retryAfter"})
public class RefusalDetail {

  @XmlElement(required = true)
  public String code;

  @XmlElement(required = true)
  public String kind;

  @XmlElement(required = true)
  public String detail;

  @XmlElement(name = "error")
  public List<FaultInfo> errors = new ArrayList<>();

  public Long retryAfter;
}
