package org.qoltanba.rendering.fo;

import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.word.ExportedWord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Gives every character a font that can write it. */
final class Characters {

  private final FontBook fonts;

  Characters(FontBook fonts) {
    this.fonts = fonts;
  }

  /**
   * @throws Refusal if no font has a character
   */
  void dress(Document fo) {
    for (Element block : Paragraphs.blocks(fo)) {
      Fo.texts(block).forEach(Characters::adoptFont);
      Fo.texts(block).forEach(Characters::removeMarks);
      Fo.texts(block).forEach(this::dress);
    }
  }

  /** The export forgets the font of some texts; the mark in the element before them has it. */
  private static void adoptFont(Text text) {
    if (text.getParentNode() instanceof Element inline
        && Fo.is(inline, "inline")
        && !inline.hasAttribute("font-family")
        && inline.getPreviousSibling() instanceof Element before
        && before.hasAttribute("font-family")) {
      inline.setAttribute("font-family", before.getAttribute("font-family"));
    }
  }

  private static void removeMarks(Text text) {
    text.setData(text.getData().replace(String.valueOf(ExportedWord.FONT_MARK), ""));
  }

  private void dress(Text text) {
    Typography typography = Typography.of(text);
    String value = text.getData();
    int start = 0;
    FontFamily current = typography.family();
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      FontFamily family = family(value.codePointAt(i), typography, current);
      if (family != current) {
        insert(text, value.substring(start, i), current, typography.family());
        start = i;
        current = family;
      }
    }
    if (start > 0) {
      insert(text, value.substring(start), current, typography.family());
      text.getParentNode().removeChild(text);
    } else if (current != typography.family()) {
      insert(text, value, current, typography.family());
      text.getParentNode().removeChild(text);
    }
  }

  private FontFamily family(int codePoint, Typography typography, FontFamily current) {
    if (codePoint == ExportedWord.TAB || codePoint == ExportedWord.FIXED_SPACE) {
      return current;
    }
    return fonts
        .familyFor(codePoint, typography.family(), typography.style())
        .orElseThrow(() -> withoutGlyph(codePoint));
  }

  private static void insert(Text before, String value, FontFamily family, FontFamily own) {
    if (value.isEmpty()) {
      return;
    }
    Document document = before.getOwnerDocument();
    Text text = document.createTextNode(value);
    if (family == own) {
      before.getParentNode().insertBefore(text, before);
    } else {
      Element inline = Fo.create(document, "inline");
      inline.setAttribute("font-family", family.title());
      inline.appendChild(text);
      before.getParentNode().insertBefore(inline, before);
    }
  }

  private static Refusal withoutGlyph(int codePoint) {
    return Refusal.unprocessable(
        new Fault(
            "",
            "character-without-glyph",
            Map.of("character", String.format("U+%04X", codePoint))));
  }
}
