package org.qoltanba.assembly.zip;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.SafeXml;

/**
 * Which drawings in SVG can be shown: shapes and their colours. Whatever runs, fetches, repeats
 * others or declares a type is none of them; nor is text, for which there might be no font.
 */
final class SvgForm {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int LARGEST = 1 << 20;
  private static final int MOST_ELEMENTS = 5_000;
  private static final int DEEPEST = 50;

  private static final Set<String> SHOWN =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "defs",
          "title",
          "desc",
          "style",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath");

  /** Only to what is in the drawing itself. */
  private static final Pattern REFERENCE = Pattern.compile("url\\(['\"]?#[\\w.-]+['\"]?\\)");

  private static final Pattern PLAIN_STYLE = Pattern.compile("[\\w\\s.#{}:;,%()/*'\"-]*");

  private SvgForm() {}

  static boolean isShown(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return false;
    }
    try {
      return isShown(SafeXml.reader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static boolean isShown(XMLStreamReader reader) throws XMLStreamException {
    var walk = new Walk(reader);
    while (reader.hasNext()) {
      if (!walk.passes(reader.next())) {
        return false;
      }
    }
    return walk.elements > 0;
  }

  /** One reading, with what is around the place it has come to. */
  private static final class Walk {

    private final XMLStreamReader reader;
    private int depth;
    private int elements;
    private boolean clipping;
    private boolean styling;

    Walk(XMLStreamReader reader) {
      this.reader = reader;
    }

    boolean passes(int event) {
      return switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begins(reader.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> ends(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS -> !styling || isPlainStyle(reader.getText());
        // In a style it would part a word that is one without it.
        case XMLStreamConstants.COMMENT -> !styling;
        case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION -> false;
        default -> true;
      };
    }

    private boolean begins(String name) {
      depth++;
      elements++;
      clipping |= name.equals("clipPath");
      boolean plain = !styling && depth <= DEEPEST && elements <= MOST_ELEMENTS;
      styling = name.equals("style");
      return plain && isPlain(reader, clipping);
    }

    private boolean ends(String name) {
      depth--;
      clipping &= !name.equals("clipPath");
      styling = false;
      return true;
    }
  }

  /**
   * @param clipping whether it is a part of a clip: one that is clipped itself might have no end
   */
  private static boolean isPlain(XMLStreamReader reader, boolean clipping) {
    if (!SVG.equals(reader.getNamespaceURI()) || !SHOWN.contains(reader.getLocalName())) {
      return false;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String rest = withoutReferences(reader.getAttributeValue(i));
      boolean clips = clipping && (name.contains("clip") || rest.contains("clip"));
      boolean leads = name.equals("href") || name.equals("base") || name.startsWith("on");
      if (leads || clips || rest.contains("url") || rest.contains("\\")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainStyle(String text) {
    return !text.toLowerCase(Locale.ROOT).contains("url") && PLAIN_STYLE.matcher(text).matches();
  }

  private static String withoutReferences(String value) {
    return REFERENCE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
