package org.qoltanba.rendering.fo;

import java.util.List;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.word.ParagraphFacts;
import org.qoltanba.rendering.word.ParagraphFacts.Flow;
import org.qoltanba.rendering.word.ParagraphFacts.Indents;
import org.qoltanba.rendering.word.ParagraphFacts.LineRule;
import org.qoltanba.rendering.word.ParagraphFacts.Spacing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives each paragraph's block its facts, and restates its measures exactly. */
final class Paragraphs {

  private static final String FACTS = "facts";
  private static final String MARK = "start-indent";

  private Paragraphs() {}

  /** The facts of a paragraph's block; null for any other node. */
  static ParagraphFacts facts(Node block) {
    return (ParagraphFacts) block.getUserData(FACTS);
  }

  static List<Element> blocks(Document fo) {
    return Fo.all(fo, "block").stream().filter(block -> facts(block) != null).toList();
  }

  /** Reads the marks of {@code word}; no language but the document's is left in the tree. */
  static void identify(Document fo, List<ParagraphFacts> paragraphs) {
    for (Element block : Fo.all(fo, "block")) {
      String mark = block.getAttribute(MARK);
      if (mark.endsWith("in") && encloses(block, mark)) {
        unsetMeasures(block);
      } else if (mark.endsWith("in")) {
        String number = mark.substring(0, mark.length() - 2);
        block.setUserData(FACTS, paragraphs.get(Integer.parseInt(number)), null);
        block.setAttribute("id", "p" + number);
      }
    }
    for (Element element : Fo.all(fo, "*")) {
      element.removeAttribute("language");
      element.removeAttribute("country");
    }
  }

  static void measure(Document fo) {
    for (Element block : blocks(fo)) {
      ParagraphFacts facts = facts(block);
      indents(block, facts.indents());
      spacing(block, facts);
      flow(block, facts.flow());
      block.setAttribute("text-align", facts.align());
      block.removeAttribute("text-align-last");
      block.setAttribute("font-family", facts.font().title());
      block.setAttribute("white-space-collapse", "false");
    }
  }

  /** A font's single line in lines of this many. */
  static String lineHeight(FontFamily font, double lines) {
    return String.format(java.util.Locale.ROOT, "%.4f", font.lineHeight() * lines);
  }

  /** Around paragraphs with borders or shading the export puts a block marked like the first. */
  private static boolean encloses(Element block, String mark) {
    return Fo.all(block, "block").stream().anyMatch(b -> b.getAttribute(MARK).equals(mark));
  }

  private static void unsetMeasures(Element block) {
    for (String name : List.of("start-indent", "end-indent", "text-indent")) {
      block.removeAttribute(name);
    }
    for (String name : List.of("space-before", "space-after", "margin-top", "margin-bottom")) {
      block.removeAttribute(name);
    }
  }

  private static void indents(Element block, Indents indents) {
    block.setAttribute("start-indent", Fo.points(indents.left()));
    block.setAttribute("end-indent", Fo.points(indents.right()));
    block.setAttribute("text-indent", Fo.points(indents.first()));
  }

  /** Word adds the spaces of neighbours up; XSL would take the larger, unless they are forced. */
  private static void spacing(Element block, ParagraphFacts facts) {
    Spacing spacing = facts.spacing();
    space(block, "space-before", spacing.before());
    space(block, "space-after", spacing.after());
    if (facts.table().isPresent() || opens(block)) {
      block.setAttribute("space-before.conditionality", "retain");
      block.setAttribute("space-after.conditionality", "retain");
    }
    block.setAttribute("line-height", lineHeight(facts));
  }

  /** At the head of its section, where Word keeps the space before and XSL would drop it. */
  private static boolean opens(Element block) {
    return Fo.is(block.getParentNode(), "flow")
        && Fo.children((Element) block.getParentNode()).get(0) == block;
  }

  private static void space(Element block, String property, double value) {
    block.removeAttribute(property);
    if (value != 0) {
      block.setAttribute(property, Fo.points(value));
      block.setAttribute(property + ".precedence", "force");
    }
  }

  private static String lineHeight(ParagraphFacts facts) {
    double line = facts.spacing().line();
    LineRule rule = facts.spacing().rule();
    if (rule == LineRule.MULTIPLE) {
      return lineHeight(facts.font(), line);
    }
    double single = facts.font().lineHeight() * facts.size();
    return Fo.points(rule == LineRule.EXACTLY ? line : Math.max(line, single));
  }

  private static void flow(Element block, Flow flow) {
    block.removeAttribute("keep-with-next");
    if (flow.keepWithNext()) {
      block.setAttribute("keep-with-next.within-page", "always");
    }
    if (flow.keepTogether()) {
      block.setAttribute("keep-together.within-page", "always");
    }
    if (flow.breakBefore()) {
      block.setAttribute("break-before", "page");
    }
    block.setAttribute("widows", flow.noWidows() ? "2" : "1");
    block.setAttribute("orphans", flow.noWidows() ? "2" : "1");
  }
}
