package org.qoltanba.bench;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes XSL-FO, as events. */
final class Sheet {

  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final ContentHandler out;

  Sheet(ContentHandler out) {
    this.out = out;
  }

  /**
   * @param properties as in XML, their values without spaces in them
   */
  Sheet open(String element, String properties) throws SAXException {
    var attributes = new AttributesImpl();
    for (String property : properties.split(" ")) {
      int at = property.indexOf('=');
      if (at > 0) {
        String name = property.substring(0, at);
        attributes.addAttribute("", name, name, "CDATA", property.substring(at + 1));
      }
    }
    out.startElement(FO, element, "fo:" + element, attributes);
    return this;
  }

  Sheet close(String... elements) throws SAXException {
    for (String element : elements) {
      out.endElement(FO, element, "fo:" + element);
    }
    return this;
  }

  Sheet empty(String element, String properties) throws SAXException {
    return open(element, properties).close(element);
  }

  Sheet text(String text) throws SAXException {
    out.characters(text.toCharArray(), 0, text.length());
    return this;
  }

  Sheet block(String properties, String text) throws SAXException {
    return open("block", properties).text(text).close("block");
  }
}
