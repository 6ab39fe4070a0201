package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlType;

/** The JSON null as XML. */
@XmlType(name = "")
public class NullValue {}
