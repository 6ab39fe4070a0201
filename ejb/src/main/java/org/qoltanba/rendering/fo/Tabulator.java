package org.qoltanba.rendering.fo;

import java.util.List;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.word.ExportedWord;
import org.qoltanba.rendering.word.ParagraphFacts;
import org.qoltanba.rendering.word.ParagraphFacts.TabStop;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Replaces tabs by leaders as long as the gap to the next tab stop. */
final class Tabulator {

  private static final double SMALLEST = 0.5;

  private final FontBook fonts;
  private final double defaultTab;

  Tabulator(FontBook fonts, double defaultTab) {
    this.fonts = fonts;
    this.defaultTab = defaultTab;
  }

  void tabulate(Document fo) {
    for (Element block : Paragraphs.blocks(fo)) {
      if (gap(block.getTextContent()) >= 0) {
        tabulate(block, Paragraphs.facts(block));
      }
    }
  }

  private void tabulate(Element block, ParagraphFacts facts) {
    double position = facts.indents().left() + facts.indents().first();
    List<Text> texts = Fo.texts(block);
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      for (int at = gap(text.getData()); at >= 0; at = gap(text.getData())) {
        Text rest = text.splitText(at);
        position += width(text);
        Text after = rest.splitText(1);
        double following = following(after, texts.subList(i + 1, texts.size()));
        Gap gap = measure(rest, facts, position, following);
        rest.getParentNode().replaceChild(leader(block.getOwnerDocument(), gap), rest);
        position += gap.width();
        text = after;
      }
      position += width(text);
    }
  }

  private record Gap(double width, TabStop.Leader filling) {}

  private Gap measure(Text text, ParagraphFacts facts, double position, double following) {
    if (text.getData().charAt(0) == ExportedWord.FIXED_SPACE) {
      return new Gap(Typography.of(text).width(fonts, " "), TabStop.Leader.SPACE);
    }
    TabStop stop = next(position, facts);
    double end = stop.position() - shift(stop, following);
    return new Gap(Math.max(SMALLEST, end - position), stop.leader());
  }

  /** Where the next tab or fixed space is, or -1. */
  private static int gap(String text) {
    int tab = text.indexOf(ExportedWord.TAB);
    int space = text.indexOf(ExportedWord.FIXED_SPACE);
    return tab < 0 || space < 0 ? Math.max(tab, space) : Math.min(tab, space);
  }

  private TabStop next(double position, ParagraphFacts facts) {
    var indents = facts.indents();
    boolean hanging = indents.first() < 0 && position < indents.left();
    for (TabStop stop : facts.tabs()) {
      if (stop.position() > position + SMALLEST && !(hanging && stop.position() > indents.left())) {
        return stop;
      }
    }
    double everywhere = (Math.floor((position + SMALLEST) / defaultTab) + 1) * defaultTab;
    double at = hanging ? Math.min(everywhere, indents.left()) : everywhere;
    return new TabStop(hanging ? indents.left() : at, TabStop.Kind.LEFT, TabStop.Leader.SPACE);
  }

  /** How much of the text after the tab stands before the stop. */
  private static double shift(TabStop stop, double following) {
    return switch (stop.kind()) {
      case LEFT -> 0;
      case CENTER -> following / 2;
      case RIGHT -> following;
    };
  }

  /** The width of what follows up to the next tab. */
  private double following(Text first, List<Text> others) {
    int end = first.getData().indexOf(ExportedWord.TAB);
    if (end >= 0) {
      return Typography.of(first).width(fonts, first.getData().substring(0, end));
    }
    double width = width(first);
    for (Text text : others) {
      int tab = text.getData().indexOf(ExportedWord.TAB);
      String part = tab < 0 ? text.getData() : text.getData().substring(0, tab);
      width += Typography.of(text).width(fonts, part);
      if (tab >= 0) {
        return width;
      }
    }
    return width;
  }

  private double width(Text text) {
    return Typography.of(text).width(fonts, text.getData());
  }

  private static Element leader(Document document, Gap gap) {
    Element leader = Fo.create(document, "leader");
    leader.setAttribute("leader-length", Fo.points(gap.width()));
    leader.setAttribute(
        "leader-pattern",
        switch (gap.filling()) {
          case SPACE -> "space";
          case DOTS -> "dots";
          case RULE -> "rule";
        });
    return leader;
  }
}
