/**
 * The elements and types of {@code documents.xsd} for JAXB, field by field.
 *
 * <p>Promises: what is marshalled from here obeys that schema. Leaves to others: every meaning.
 */
@XmlSchema(namespace = "urn:qoltanba:documents:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
