package org.qoltanba.rendering.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFamilyTest {

  private static final FontBook FONTS = new FontBook();

  @ParameterizedTest
  @CsvSource({
    "Times New Roman, TINOS",
    "Arial, ARIMO",
    "Calibri, CARLITO",
    "Courier New, COUSINE",
    "Cambria, TINOS",
    "' VERDANA ', ARIMO",
    "Consolas, COUSINE",
    "Liberation Serif, TINOS",
    "A Font That Nobody Knows, TINOS"
  })
  void aFamilyStandsForTheFontsOfWord(String font, FontFamily family) {
    assertEquals(family, FontFamily.forWord(font));
  }

  /** In thousandths of the size, as the fonts of Monotype and Microsoft have them. */
  @ParameterizedTest
  @CsvSource({
    "TINOS, REGULAR, 722, 500, 444",
    "TINOS, BOLD, 722, 500, 500",
    "ARIMO, REGULAR, 667, 556, 556",
    "ARIMO, BOLD, 722, 556, 556",
    "CARLITO, REGULAR, 579, 507, 479",
    "COUSINE, REGULAR, 600, 600, 600"
  })
  void lettersAreAsWideAsThoseTheyStandFor(
      FontFamily family, FontStyle style, double capital, double digit, double small) {
    assertEquals(capital, FONTS.face(family, style).width('A'), 1);
    assertEquals(digit, FONTS.face(family, style).width('0'), 1);
    assertEquals(small, FONTS.face(family, style).width('a'), 1);
  }

  @ParameterizedTest
  @CsvSource({"TINOS, Ұ, TINOS", "TINOS, ₸, ARIMO", "COUSINE, ∀, SERIF_FALLBACK", "ARIMO, 🙾, "})
  void whatAFontLacksIsTakenFromTheNextThatHasIt(FontFamily wanted, String sign, FontFamily found) {
    assertEquals(
        Optional.ofNullable(found),
        FONTS.familyFor(sign.codePointAt(0), wanted, FontStyle.REGULAR));
  }
}
