package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** The kinds of documents. */
@XmlRootElement(name = "ListTemplatesResponse")
@XmlType(
    name = "",
    propOrder = {"templates"})
public class ListTemplatesResponse {

  @XmlElement(name = "template")
  public List<TemplateInfo> templates = new ArrayList<>();
}
