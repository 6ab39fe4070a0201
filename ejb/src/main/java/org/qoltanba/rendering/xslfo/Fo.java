package org.qoltanba.rendering.xslfo;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes XSL-FO: properties first, then the element that has them. */
public final class Fo {

  public static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";
  static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final ContentHandler out;
  private final AttributesImpl attributes = new AttributesImpl();

  public Fo(ContentHandler out) {
    this.out = out;
  }

  /** A property of the element to be opened next. */
  public Fo with(String property, String value) {
    attributes.addAttribute("", property, property, "CDATA", value);
    return this;
  }

  public Fo with(String property, double points) {
    return with(property, points(points));
  }

  /** A property that is left out where it says nothing. */
  public Fo unless(String nothing, String property, String value) {
    return nothing.equals(value) ? this : with(property, value);
  }

  public Fo language(String tag) {
    attributes.addAttribute(XML, "lang", "xml:lang", "CDATA", tag);
    return this;
  }

  /** A property of FOP's own. */
  public Fo extension(String property, String value) {
    attributes.addAttribute(EXTENSIONS, property, "fox:" + property, "CDATA", value);
    return this;
  }

  public Fo open(String element) throws SAXException {
    out.startElement(NAMESPACE, element, "fo:" + element, attributes);
    attributes.clear();
    return this;
  }

  public Fo close(String element) throws SAXException {
    out.endElement(NAMESPACE, element, "fo:" + element);
    return this;
  }

  public Fo empty(String element) throws SAXException {
    return open(element).close(element);
  }

  Fo openSvg(String element) throws SAXException {
    out.startElement(SVG, element, "svg:" + element, attributes);
    attributes.clear();
    return this;
  }

  Fo closeSvg(String element) throws SAXException {
    out.endElement(SVG, element, "svg:" + element);
    return this;
  }

  public Fo text(String text) throws SAXException {
    out.characters(text.toCharArray(), 0, text.length());
    return this;
  }

  /** A length as XSL-FO writes it, to the thousandth of a point. */
  public static String points(double points) {
    long thousandths = Math.round(points * 1000);
    if (thousandths % 1000 == 0) {
      return thousandths / 1000 + "pt";
    }
    String sign = thousandths < 0 ? "-" : "";
    long size = Math.abs(thousandths);
    long rest = size % 1000;
    String digits = rest < 10 ? "00" + rest : rest < 100 ? "0" + rest : String.valueOf(rest);
    return sign + size / 1000 + "." + digits + "pt";
  }
}
