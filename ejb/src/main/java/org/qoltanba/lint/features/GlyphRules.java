package org.qoltanba.lint.features;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.Sight;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.tags.Place;

/** Whether there are fonts for the text: every character must be drawn by one. */
public final class GlyphRules {

  /** The names for which the main font is meant. */
  private static final Set<String> MAIN =
      Set.of("", "tinos", "times new roman", "times", "liberation serif");

  private final FontBook fonts;

  public GlyphRules(FontBook fonts) {
    this.fonts = fonts;
  }

  /** Tells each character, and each font, once for the file. */
  public void check(WordText text, FileReport report) {
    var told = new HashSet<Integer>();
    for (Paragraph paragraph : text.paragraphs()) {
      paragraph
          .plain()
          .codePoints()
          .filter(c -> !drawn(c) && told.add(c))
          .forEach(c -> report.error("missing-glyph", paragraph.place(), character(c)));
    }
    var names = new HashSet<String>();
    fonts(text.styles(), names, report);
    text.parts().forEach(part -> fonts(part, names, report));
  }

  private void fonts(PartText part, Set<String> names, FileReport report) {
    for (Sight sight : part.sights()) {
      if (sight.name().equals("rFonts") && replaced(sight.value()) && names.add(sight.value())) {
        var place = new Place(part.name(), sight.paragraph(), part.around(sight.paragraph()));
        report.warning("replaced-font", place, Map.of("font", sight.value()));
      }
    }
  }

  private static boolean replaced(String font) {
    return !MAIN.contains(font.strip().toLowerCase(Locale.ROOT))
        && FontFamily.forWord(font) == FontFamily.TINOS;
  }

  private boolean drawn(int character) {
    return fonts.familyFor(character, FontFamily.TINOS, FontStyle.REGULAR).isPresent();
  }

  private static Map<String, Object> character(int codePoint) {
    return Map.of("character", String.format("U+%04X", codePoint));
  }
}
