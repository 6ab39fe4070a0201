package org.qoltanba.rendering.fo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.fop.text.linebreak.LineBreakStatus;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.word.PageFacts;
import org.qoltanba.rendering.word.ParagraphFacts.Indents;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Breaks lines where Word does: each line takes all the words it can. FOP would weigh the paragraph
 * as a whole; so every other place to break is closed by a word joiner (U+2060), which is never
 * drawn. Paragraphs with anything but text in their lines are left to FOP.
 */
final class LineBreaks {

  private static final String JOINER = "\u2060";
  private static final char BREAK = '\u200B';

  /** FOP rounds each character to a thousandth of a point; a line must fit by its count too. */
  private static final double ROUNDING = 0.1;

  private static final Set<String> MEASURABLE = Set.of("inline", "basic-link", "leader");

  private final FontBook fonts;
  private final List<PageFacts> pages;

  LineBreaks(FontBook fonts, List<PageFacts> pages) {
    this.fonts = fonts;
    this.pages = pages;
  }

  void settle(Document fo) {
    for (Element block : Paragraphs.blocks(fo)) {
      if (isMeasurable(block) && block.getTextContent().indexOf(BREAK) < 0) {
        Indents indents = Paragraphs.facts(block).indents();
        double line = Tables.placeWidth(block, pages) - indents.left() - indents.right() - ROUNDING;
        new Filling(line, indents.first()).fill(block).close();
        neverNarrow(block);
      }
    }
  }

  /** Justifying widens spaces as far as it takes; FOP would narrow them too to get a word in. */
  private static void neverNarrow(Element block) {
    if ("justify".equals(block.getAttribute("text-align"))) {
      block.setAttribute("word-spacing.minimum", "0pt");
      block.setAttribute("word-spacing.optimum", "0pt");
      block.setAttribute("word-spacing.maximum", "2pt");
    }
  }

  private static boolean isMeasurable(Element block) {
    return Fo.all(block, "*").stream()
        .allMatch(
            element ->
                MEASURABLE.contains(element.getLocalName())
                    && !element.hasAttribute("letter-spacing"));
  }

  /** A place to break, before the character at this index. */
  private record Place(Text text, int index) {}

  /** Fills one paragraph's lines. */
  private final class Filling {

    private final double line;
    private final List<Place> places = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private double width;
    private double widthAtLast;
    private boolean open;

    Filling(double line, double first) {
      this.line = line;
      this.width = first;
    }

    Filling fill(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Text text) {
          add(text);
        } else if (Fo.is(child, "leader")) {
          width += Double.parseDouble(leaderLength((Element) child));
        } else {
          fill(child);
        }
      }
      return this;
    }

    /** Closes the places that no line ends at; nothing to do where all fits one line. */
    void close() {
      for (int i = places.size() - 1; i >= 0 && !taken.isEmpty(); i--) {
        if (!taken.get(i)) {
          places.get(i).text().insertData(places.get(i).index(), JOINER);
        }
      }
    }

    private void add(Text text) {
      var status = new LineBreakStatus();
      Typography typography = Typography.of(text);
      String data = text.getData();
      for (int i = 0; i < data.length(); i++) {
        if (isBreak(status.nextChar(data.charAt(i))) && i > 0) {
          open(new Place(text, i));
        }
        width += typography.width(fonts, data.substring(i, i + 1));
        if (data.charAt(i) != ' ' && width > line && open) {
          breakLine();
        }
      }
      if (data.endsWith(" ")) {
        open(new Place(text, data.length()));
      }
    }

    private void open(Place place) {
      places.add(place);
      widthAtLast = width;
      open = true;
    }

    private void breakLine() {
      taken.set(places.size() - 1);
      width -= widthAtLast;
      open = false;
    }

    private static String leaderLength(Element leader) {
      return leader.getAttribute("leader-length").replace("pt", "");
    }

    private static boolean isBreak(byte status) {
      return status == LineBreakStatus.DIRECT_BREAK
          || status == LineBreakStatus.INDIRECT_BREAK
          || status == LineBreakStatus.COMBINING_INDIRECT_BREAK;
    }
  }
}
