package org.qoltanba.rendering.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.apache.fop.fonts.FontInfo;
import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.font.FontFamily;

class SharedFontsTest {

  private static final SharedFonts FONTS = new SharedFonts();

  @Test
  void documentsShareTheFontButNotWhichCharactersTheyHave() {
    DocumentFace one = face(FontFamily.TINOS);
    DocumentFace other = face(FontFamily.TINOS);

    one.mapChar('Ш');

    assertSame(one.shared(), other.shared());
    assertEquals(1, one.used().cardinality());
    assertTrue(other.used().isEmpty());
  }

  @Test
  void everyCharacterHasACodeOfItsOwnThoughAnotherHasTheSameGlyph() {
    DocumentFace face = face(FontFamily.TINOS);

    assertNotEquals(face.mapChar('ә'), face.mapChar('\u0259'));
    assertEquals(face.getWidth(face.mapChar('ә'), 1), face.getWidth(face.mapChar('\u0259'), 1));
  }

  @Test
  void aNoBreakSpaceIsReadAsASpace() {
    DocumentFace face = face(FontFamily.TINOS);

    assertEquals(face.mapChar(' '), face.mapChar('\u00A0'));
  }

  @Test
  void aFontLacksWhatItHasNoGlyphFor() {
    DocumentFace face = face(FontFamily.TINOS);

    assertTrue(face.hasChar('Қ'));
    assertFalse(face.hasChar('\u3042'));
    assertFalse(face.hasChar('\uFEFF'));
  }

  @Test
  void textsInTheSameAlphabetsEmbedTheSamePart() {
    SharedFace face = face(FontFamily.TINOS).shared();

    assertSame(program(face, "Бір"), program(face, "екі"));
    assertNotEquals(program(face, "Бір").tag(), program(face, "Бір one").tag());
    assertNotEquals(program(face, "Бір").tag(), program(face, "Бірΐ").tag());
  }

  @Test
  void aRareCharacterIsEmbeddedByItself() {
    SharedFace face = face(FontFamily.TINOS).shared();
    int usual = program(face, "Бір").file().bytes().length;
    int withOneMore = program(face, "Бір\u03A8").file().bytes().length;

    assertTrue(withOneMore > usual);
    assertTrue(withOneMore < usual + 1000);
  }

  private static FontProgram program(SharedFace face, String text) {
    var used = new BitSet();
    text.chars().forEach(c -> used.set(face.code(c)));
    return face.program(used);
  }

  private static DocumentFace face(FontFamily family) {
    var document = new FontInfo();
    FONTS.addTo(document);
    String key = document.getInternalFontKey(FontInfo.createFontKey(family.title(), "normal", 400));
    return (DocumentFace) document.getFonts().get(key);
  }
}
