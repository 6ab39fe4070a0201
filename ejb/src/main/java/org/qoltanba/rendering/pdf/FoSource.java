package org.qoltanba.rendering.pdf;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A document in XSL-FO that tells itself, as often as it is asked.
 *
 * <p>From {@code startDocument} to {@code endDocument}. It has no {@code fo:declarations} and its
 * root no {@code xml:lang}: the engine says these from the {@link PdfProfile}.
 */
@FunctionalInterface
public interface FoSource {

  void emit(ContentHandler out) throws SAXException;
}
