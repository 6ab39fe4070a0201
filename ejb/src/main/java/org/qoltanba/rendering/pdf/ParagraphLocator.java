package org.qoltanba.rendering.pdf;

import java.util.OptionalInt;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Tells FOP, instead of a line in a file, the number of the paragraph it is in: that comes back
 * with each complaint. Paragraphs have the identifiers {@code p0}, {@code p1} and so on.
 */
final class ParagraphLocator extends XMLFilterImpl {

  private static final String PREFIX = "p";

  /** The identifier of the first paragraph. */
  static final String FIRST = PREFIX + 0;

  private final LocatorImpl locator = new LocatorImpl();

  ParagraphLocator(ContentHandler target) {
    setContentHandler(target);
    locator.setLineNumber(-1);
  }

  /** The paragraph's identifier that a locator stands for, or empty. */
  static String identifier(Object locator) {
    return locator instanceof Locator place && place.getLineNumber() >= 0
        ? PREFIX + place.getLineNumber()
        : "";
  }

  /** The identifier of a block, if that is a paragraph, or empty. */
  static String ofBlock(String block) {
    return isParagraph(block) ? block : "";
  }

  /** The number of the paragraph that has this identifier. */
  static OptionalInt number(String identifier) {
    return identifier.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(identifier.substring(PREFIX.length())));
  }

  @Override
  public void startDocument() throws SAXException {
    super.setDocumentLocator(locator);
    super.startDocument();
  }

  @Override
  public void setDocumentLocator(Locator ignored) {
    // A tree has no lines.
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String id = attributes.getValue("id");
    if (id != null && isParagraph(id)) {
      locator.setLineNumber(Integer.parseInt(id.substring(PREFIX.length())));
    }
    super.startElement(uri, local, name, attributes);
  }

  /** By hand, for a table has thousands. */
  private static boolean isParagraph(String id) {
    return id.length() > PREFIX.length()
        && id.startsWith(PREFIX)
        && id.chars().skip(PREFIX.length()).allMatch(c -> c >= '0' && c <= '9');
  }
}
