package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for the kinds of documents. */
@XmlRootElement(name = "ListTemplates")
@XmlType(
    name = "",
    propOrder = {"messageLanguage"})
public class ListTemplates {

  public String messageLanguage;
}
