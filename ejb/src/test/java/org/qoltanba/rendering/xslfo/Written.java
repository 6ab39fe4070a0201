package org.qoltanba.rendering.xslfo;

import java.util.List;
import java.util.Set;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.line.LineSetter;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.xslfo.plan.PageNumbers;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XSL-FO as lines of text: one for each element, indented by its depth, with those of its
 * properties that a test asks for; text stands behind its element, without the marks that close
 * lines.
 */
final class Written extends DefaultHandler {

  private static final LineSetter LINES = new LineSetter(new FontBook());

  /** 300 points wide and high, with margins of 50. */
  static final Page PAGE = new Page(300, 300, new Sides(50, 50, 50, 50), 20, 20);

  private final Set<String> shown;
  private final StringBuilder lines = new StringBuilder();
  private int depth;

  private Written(Set<String> shown) {
    this.shown = shown;
  }

  /** Blocks on a page, with these properties of their elements. */
  static String page(List<? extends Block> blocks, String... properties) throws SAXException {
    var written = new Written(Set.of(properties));
    var numbers = PageNumbers.guess(1, Set.of());
    var setting = new Setting(LINES, 36, "kk", Set.of(), numbers, false);
    new Blocks(new Fo(written), setting, PAGE)
        .write(List.copyOf(blocks), Place.page(PAGE.textWidth()));
    return written.lines.toString();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    lines.append(lines.isEmpty() ? "" : "\n").append(" ".repeat(depth++)).append(local);
    for (int i = 0; i < attributes.getLength(); i++) {
      if (shown.contains(attributes.getLocalName(i))) {
        lines.append(' ').append(attributes.getLocalName(i)).append('=');
        lines.append(attributes.getValue(i));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    String plain = new String(text, start, length).replace("\u2060", "");
    lines.append(" |").append(plain).append('|');
  }
}
