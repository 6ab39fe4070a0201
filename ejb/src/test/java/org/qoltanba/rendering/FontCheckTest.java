package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

class FontCheckTest {

  private final FontBook fonts = new FontBook();

  @Test
  void theFontsCanWriteEverythingThatPapersNeed() {
    assertEquals(List.of(), FontCheck.faults());
  }

  @ParameterizedTest
  @EnumSource(FontFamily.class)
  void everyFaceIsOnTheClassPath(FontFamily family) {
    for (FontStyle style : FontStyle.values()) {
      assertTrue(fonts.face(family, style).has(family == FontFamily.SYMBOL_FALLBACK ? '☐' : 'A'));
    }
  }

  @Test
  void theTengeSignComesFromAnotherFont() {
    assertFalse(fonts.face(FontFamily.TINOS, FontStyle.BOLD).has('₸'));
    assertEquals(
        Optional.of(FontFamily.ARIMO), fonts.familyFor('₸', FontFamily.TINOS, FontStyle.BOLD));
  }

  @Test
  void aTextIsAsWideAsTheOriginalFontMakesIt() {
    // Times New Roman, 1000 units: A 722, B 667.
    assertEquals(13.89, fonts.width("AB", FontFamily.TINOS, FontStyle.REGULAR, 10), 0.02);
  }
}
