package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.rendering.pdf.FoSource;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

class FontCheckTest {

  private static final PdfProfile PROFILE =
      new PdfProfile(ConformanceLevel.PDFA_3A, Language.KK, "Әліпби");

  private final FontBook fonts = new FontBook();

  private final FopEngine engine = new FopEngine(2);

  @Test
  void theFontsCanWriteEverythingThatPapersNeed() {
    assertEquals(List.of(), new Renderer().fontFaults());
  }

  @Test
  void allFontsAreCheckedOnOnePage() {
    var pages = new ArrayList<Integer>();
    check(
            source -> {
              FopEngine.Layout layout = engine.layOut(source, PROFILE, Instant.EPOCH);
              pages.add(layout.pages());
              return layout.pdf();
            })
        .faults(FontCheck.FAMILIES);

    assertEquals(List.of(1), pages);
  }

  @Test
  void aFamilyWithoutTheLettersIsNamedWithThem() {
    List<String> faults = check(this::print).faults(List.of(FontFamily.SYMBOL_FALLBACK));

    assertTrue(faults.contains("Noto Sans Symbols 2 BOLD lacks ә (U+04D9)"), faults::toString);
    assertTrue(faults.contains("Noto Sans Symbols 2 REGULAR lacks № (U+2116)"), faults::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ә", "Һ", "і", "№", "₸", "ё"})
  void aLetterThatThePageDoesNotShowIsNamed(String letter) {
    FontCheck check = check(source -> print(replacing(source, letter, "")));

    assertEquals(
        Stream.of(FontStyle.values()).map(style -> lacks(style, letter)).toList(),
        check.faults(List.of(FontFamily.CARLITO)));
  }

  @Test
  void aLetterThatIsReadAsAnotherIsNamed() {
    FontCheck check = check(source -> print(replacing(source, "ү", "у")));

    assertTrue(check.faults(List.of(FontFamily.CARLITO)).contains(lacks(FontStyle.BOLD, "ү")));
  }

  @Test
  void aLetterThatBecomesABlankIsNamed() {
    FontCheck check = check(source -> print(replacing(source, "ү", "\u00A0")));

    assertTrue(check.faults(List.of(FontFamily.CARLITO)).contains(lacks(FontStyle.BOLD, "ү")));
  }

  @Test
  void aLetterAtWhichTheLayoutFailsIsNamed() {
    FontCheck check = check(source -> print(replacing(source, "ұ", "\u3042")));

    assertEquals(
        Stream.of(FontStyle.values()).map(style -> lacks(style, "ұ")).toList(),
        check.faults(List.of(FontFamily.CARLITO)));
  }

  @Test
  void aLayoutThatFailsForAllIsAFault() {
    FontCheck check =
        check(
            source -> {
              throw new StepFailed("render", new IllegalStateException());
            });

    assertFalse(check.faults(List.of(FontFamily.TINOS)).isEmpty());
  }

  private FontCheck check(Function<FoSource, byte[]> press) {
    return new FontCheck(fonts, press);
  }

  private byte[] print(FoSource source) {
    return engine.layOut(source, PROFILE, Instant.EPOCH).pdf();
  }

  private static String lacks(FontStyle style, String letter) {
    return String.format("Carlito %s lacks %s (U+%04X)", style, letter, letter.codePointAt(0));
  }

  /** The same paper with another text in a letter's place. */
  private static FoSource replacing(FoSource source, String letter, String other) {
    return out -> {
      var filter =
          new XMLFilterImpl() {
            @Override
            public void characters(char[] text, int start, int length) throws SAXException {
              String said = new String(text, start, length).replace(letter, other);
              super.characters(said.toCharArray(), 0, said.length());
            }
          };
      filter.setContentHandler(out);
      source.emit(filter);
    };
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
