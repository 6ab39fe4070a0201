package org.qoltanba.rendering.fo;

import org.qoltanba.document.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the PDF says of itself in XMP (ISO 16684-1). FOP's own way would write the title as plain
 * text, where Dublin Core has a language alternative and PDF/A insists on it.
 *
 * @param title the paper's title in its language
 */
public record Metadata(String title, Language language) {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  void declare(Document fo) {
    fo.getDocumentElement().setAttributeNS(XML, "xml:lang", language.tag());
    Element declarations = Fo.create(fo, "declarations");
    Element meta = append(declarations, "adobe:ns:meta/", "x:xmpmeta");
    Element description = append(append(meta, RDF, "rdf:RDF"), RDF, "rdf:Description");
    description.setAttributeNS(RDF, "rdf:about", "");
    Element titles = append(append(description, DC, "dc:title"), RDF, "rdf:Alt");
    title(titles, "x-default");
    title(titles, language.tag());
    Element master = Fo.all(fo, "layout-master-set").get(0);
    fo.getDocumentElement().insertBefore(declarations, master.getNextSibling());
  }

  private void title(Element titles, String tag) {
    Element item = append(titles, RDF, "rdf:li");
    item.setAttributeNS(XML, "xml:lang", tag);
    item.setTextContent(title);
  }

  private static Element append(Element parent, String namespace, String name) {
    Element child = parent.getOwnerDocument().createElementNS(namespace, name);
    parent.appendChild(child);
    return child;
  }
}
