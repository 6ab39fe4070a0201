package org.qoltanba.signing.appearance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class UnhintedFontTest {

  @Test
  void everyLetterKeepsItsOutlineAndItsWidth() throws IOException {
    var bytes = tinos();
    try (var hinted = parsed(bytes);
        var unhinted = parsed(UnhintedFont.of(bytes))) {
      assertEquals(hinted.getNumberOfGlyphs(), unhinted.getNumberOfGlyphs());
      for (int glyph = 0; glyph < hinted.getNumberOfGlyphs(); glyph++) {
        assertEquals(hinted.getAdvanceWidth(glyph), unhinted.getAdvanceWidth(glyph));
        assertEquals(outline(hinted, glyph), outline(unhinted, glyph), "glyph " + glyph);
      }
    }
  }

  @Test
  void noProgramIsLeft() throws IOException {
    var bytes = tinos();
    try (var unhinted = parsed(UnhintedFont.of(bytes))) {
      for (String table : List.of("fpgm", "prep", "cvt ")) {
        assertFalse(unhinted.getTableMap().containsKey(table), table);
      }
      long before = parsed(bytes).getGlyph().getLength();
      assertTrue(unhinted.getGlyph().getLength() < before * 2 / 3);
    }
  }

  @Test
  void theGivenFontIsNotChanged() throws IOException {
    var bytes = tinos();
    var copy = bytes.clone();
    UnhintedFont.of(bytes);
    assertArrayEquals(copy, bytes);
  }

  private static byte[] tinos() throws IOException {
    try (var in = UnhintedFontTest.class.getResourceAsStream("/fonts/Tinos/Tinos-Regular.ttf")) {
      return in.readAllBytes();
    }
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
    var data = font.getGlyph().getGlyph(glyph);
    var steps = new ArrayList<String>();
    if (data != null) {
      GeneralPath path = data.getPath();
      var point = new float[6];
      for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
        steps.add(i.currentSegment(point) + Arrays.toString(point));
      }
    }
    return steps;
  }
}
