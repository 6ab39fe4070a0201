package org.qoltanba.rendering.pdf;

import org.qoltanba.document.Language;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Adds what the PDF says of itself: its language on the root, and its title as XMP (ISO 16684-1) in
 * {@code fo:declarations}. FOP's own way would write the title as plain text, where Dublin Core has
 * a language alternative and PDF/A insists on it.
 */
final class Declarations extends XMLFilterImpl {

  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String META = "adobe:ns:meta/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Attributes NONE = new AttributesImpl();

  private final String title;
  private final Language language;

  Declarations(PdfProfile profile, ContentHandler target) {
    this.title = profile.title();
    this.language = profile.language();
    setContentHandler(target);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    boolean root = FO.equals(uri) && "root".equals(local);
    super.startElement(uri, local, name, root ? withLanguage(attributes) : attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    if (FO.equals(uri) && "layout-master-set".equals(local)) {
      declare();
    }
  }

  private Attributes withLanguage(Attributes attributes) {
    var all = new AttributesImpl(attributes);
    all.addAttribute(XML, "lang", "xml:lang", "CDATA", language.tag());
    return all;
  }

  private void declare() throws SAXException {
    start(FO, "fo:declarations", NONE);
    start(META, "x:xmpmeta", NONE);
    start(RDF, "rdf:RDF", NONE);
    start(RDF, "rdf:Description", attribute(RDF, "rdf:about", ""));
    start(DC, "dc:title", NONE);
    start(RDF, "rdf:Alt", NONE);
    title("x-default");
    title(language.tag());
    end(RDF, "rdf:Alt");
    end(DC, "dc:title");
    end(RDF, "rdf:Description");
    end(RDF, "rdf:RDF");
    end(META, "x:xmpmeta");
    end(FO, "fo:declarations");
  }

  private void title(String tag) throws SAXException {
    start(RDF, "rdf:li", attribute(XML, "xml:lang", tag));
    super.characters(title.toCharArray(), 0, title.length());
    end(RDF, "rdf:li");
  }

  private void start(String uri, String name, Attributes attributes) throws SAXException {
    super.startElement(uri, local(name), name, attributes);
  }

  private void end(String uri, String name) throws SAXException {
    super.endElement(uri, local(name), name);
  }

  private static Attributes attribute(String uri, String name, String value) {
    var attributes = new AttributesImpl();
    attributes.addAttribute(uri, local(name), name, "CDATA", value);
    return attributes;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
