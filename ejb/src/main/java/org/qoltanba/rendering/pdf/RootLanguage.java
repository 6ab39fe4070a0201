package org.qoltanba.rendering.pdf;

import org.qoltanba.document.Language;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Says the document's language on the root. */
final class RootLanguage extends XMLFilterImpl {

  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Language language;

  RootLanguage(Language language, ContentHandler target) {
    this.language = language;
    setContentHandler(target);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    boolean root = FO.equals(uri) && "root".equals(local);
    super.startElement(uri, local, name, root ? withLanguage(attributes) : attributes);
  }

  private Attributes withLanguage(Attributes attributes) {
    var all = new AttributesImpl(attributes);
    all.addAttribute(XML, "lang", "xml:lang", "CDATA", language.tag());
    return all;
  }
}
