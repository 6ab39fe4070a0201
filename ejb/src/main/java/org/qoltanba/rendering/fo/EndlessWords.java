package org.qoltanba.rendering.fo;

import java.util.List;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.word.PageFacts;
import org.qoltanba.rendering.word.ParagraphFacts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Lets words break that are wider than their line: after no-break spaces where that is enough, else
 * anywhere. The break is a zero width space (U+200B), which is never drawn.
 */
final class EndlessWords {

  private static final char BREAK = '\u200B';
  private static final String NO_BREAK_SPACES = "\u00A0\u202F";

  private final FontBook fonts;
  private final List<PageFacts> pages;

  EndlessWords(FontBook fonts, List<PageFacts> pages) {
    this.fonts = fonts;
    this.pages = pages;
  }

  void loosen(Document fo) {
    for (Element block : Paragraphs.blocks(fo)) {
      ParagraphFacts.Indents indents = Paragraphs.facts(block).indents();
      double indent = indents.left() + indents.right() + Math.max(0, indents.first());
      double line = Tables.placeWidth(block, pages) - indent;
      List<Text> texts = Fo.texts(block);
      if (widest(texts, " ") > line) {
        texts.forEach(text -> breakAfter(text, NO_BREAK_SPACES));
      }
      if (widest(texts, " " + NO_BREAK_SPACES) > line) {
        texts.forEach(text -> breakWords(text, line));
      }
    }
  }

  /** The width of the widest word that runs through these texts. */
  private double widest(List<Text> texts, String separators) {
    double widest = 0;
    double word = 0;
    for (Text text : texts) {
      Typography typography = Typography.of(text);
      for (int c : text.getData().codePoints().toArray()) {
        word = separators.indexOf(c) >= 0 ? 0 : word + width(c, typography);
        widest = Math.max(widest, word);
      }
    }
    return widest;
  }

  private static void breakAfter(Text text, String characters) {
    var loose = new StringBuilder();
    text.getData()
        .codePoints()
        .forEach(
            c -> {
              loose.appendCodePoint(c);
              if (characters.indexOf(c) >= 0) {
                loose.append(BREAK);
              }
            });
    text.setData(loose.toString());
  }

  /** A break after every character of words wider than a quarter of the line, and of no others. */
  private void breakWords(Text text, double line) {
    Typography typography = Typography.of(text);
    var loose = new StringBuilder();
    for (String word : text.getData().split("(?<=[ \u00A0\u202F\u200B])")) {
      if (typography.width(fonts, word) <= line / 4) {
        loose.append(word);
      } else {
        word.codePoints().forEach(c -> loose.appendCodePoint(c).append(BREAK));
      }
    }
    text.setData(loose.toString());
  }

  private double width(int codePoint, Typography typography) {
    return typography.width(fonts, Character.toString(codePoint));
  }
}
