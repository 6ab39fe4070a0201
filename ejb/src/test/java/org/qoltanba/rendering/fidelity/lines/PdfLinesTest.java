package org.qoltanba.rendering.fidelity.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.fidelity.lines.Glyphs.Glyph;

/** Letters of ten points, each five points wide. */
class PdfLinesTest {

  private final List<Glyph> page = new ArrayList<>();

  private PdfLinesTest write(double x, double y, String text) {
    return write(x, y, text, 10);
  }

  private PdfLinesTest write(double x, double y, String text, double size) {
    double left = x;
    for (String letter : text.split("")) {
      if (!letter.isBlank()) {
        page.add(new Glyph(letter, left, left + size / 2, y, size));
      }
      left += size / 2;
    }
    return this;
  }

  private void reads(String... rows) {
    var found = PdfLines.rows(page).stream().map(row -> String.join("|", row.stretches())).toList();
    assertEquals(List.of(rows), found);
  }

  @Test
  void wordsOfOneBaseLineAreARow() {
    write(10, 20, "two words").write(10, 34, "more").reads("two words", "more");
  }

  @Test
  void cellsSideBySideAreStretchesOfARowInWhateverOrderTheyAreDrawn() {
    write(10, 20, "left one")
        .write(10, 34, "left two")
        .write(100, 20.4, "right")
        .reads("left one|right", "left two");
  }

  @Test
  void anIndexIsReadWithItsWordAndNotAsALineOfItsOwn() {
    write(10, 20, "word").write(30, 16, "1", 6).write(33, 20, ", then").reads("word1, then");
  }

  @Test
  void theNumberOfANoteIsReadWithItsTextThoughASpaceStandsBetween() {
    write(10, 16, "1", 6).write(22, 20, "See there").reads("1|See there");
  }

  @Test
  void leadersAreGaps() {
    write(10, 20, "Title.......7").write(10, 34, "______").reads("Title|7");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var pages =
        List.of(
            List.of(new Row(20.5, List.of("left", "right")), new Row(34, List.of("below"))),
            List.of(new Row(7.0, List.of("on the second page"))));
    assertEquals(pages, Recording.read(Recording.write(pages)));
  }
}
