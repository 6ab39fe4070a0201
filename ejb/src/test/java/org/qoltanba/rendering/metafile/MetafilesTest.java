package org.qoltanba.rendering.metafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.rendering.EmfFile;

class MetafilesTest {

  private static final Metafiles METAFILES = new Metafiles();
  private static final int PLUS = 0x2B464D45;

  private final EmfFile emf = EmfFile.empty();

  @Test
  void thePictureIsAsLargeAsItsFrame() {
    assertTrue(svg().contains("width=\"100\" height=\"50\" viewBox=\"0 0 100 50\""), this::svg);
  }

  @Test
  void aRectangleIsFilledAndOutlined() {
    emf.pen(2, 0x0000FF).brush(0x00FF00).rectangle(10, 20, 30, 40);
    assertDrawn("fill=\"#00ff00\" fill-rule=\"evenodd\" d=\"M10 20L30 20L30 40L10 40");
    assertDrawn("fill=\"none\" stroke=\"#ff0000\" stroke-width=\"2\"");
  }

  @Test
  void aLineGoesOnFromWhereTheLastOneEnded() {
    emf.moveTo(1, 2).lineTo(3, 4).lineTo(5, 6);
    assertDrawn("d=\"M1 2L3 4\"");
    assertDrawn("d=\"M3 4L5 6\"");
  }

  @Test
  void aWindowIsScaledToItsViewport() {
    emf.record(17, 8).record(9, 1000, 1000).record(11, 100, 50).record(10, 500, 0);
    emf.moveTo(500, 0).lineTo(1500, 1000);
    assertDrawn("d=\"M0 0L100 50\"");
  }

  @Test
  void millimetresCountUpwards() {
    emf.record(17, 3).record(12, 0, 50).moveTo(0, 0).lineTo(100, 200);
    assertDrawn("d=\"M0 50L1 48\"");
  }

  @Test
  void theWorldIsTurned() {
    emf.record(35, 0f, 1f, -1f, 0f, 50f, 0f).moveTo(0, 0).lineTo(10, 0);
    assertDrawn("d=\"M50 0L50 10\"");
  }

  @Test
  void whatWasSavedIsRestored() {
    emf.pen(1, 0xFF0000).record(33).pen(1, 0).record(34, -1).lineTo(1, 1);
    assertDrawn("stroke=\"#0000ff\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "86 | M1 1L9 1L9 9Z",
        "87 | M1 1L9 1L9 9",
        "89 | M0 0L1 1L9 1L9 9",
        "88 | M0 0C1 1 9 1 9 9",
      })
  void pointsAreJoinedAsTheirRecordSays(int type, String path) {
    emf.record(type, 0, 0, 0, 0, 3, s(1), s(1), s(9), s(1), s(9), s(9));
    assertDrawn("d=\"" + path + "\"");
  }

  @Test
  void polygonsOfOneRecordAreFilledTogether() {
    emf.record(91, 0, 0, 0, 0, 2, 4, 2, 2, s(1), s(1), s(9), s(1), s(2), s(2), s(3), s(3));
    assertDrawn("d=\"M1 1L9 1ZM2 2L3 3Z\"");
  }

  @Test
  void aPathIsGatheredAndThenDrawnOnce() {
    emf.record(59).moveTo(1, 1).lineTo(5, 1).lineTo(5, 5).record(61).record(60);
    emf.brush(0x112233).record(62, 0, 0, 0, 0);
    assertDrawn("fill=\"#332211\"");
    assertDrawn("M1 1L5 1L5 5Z\"");
    assertEquals(1, count("<path"));
  }

  @Test
  void aClipHoldsForWhatComesAfterIt() {
    emf.record(30, 0, 0, 10, 10).lineTo(50, 50);
    assertDrawn("<clipPath id=\"c1\"><path clip-rule=\"evenodd\" d=\"M0 0L10 0L10 10L0 10");
    assertDrawn("<g clip-path=\"url(#c1)\"><path");
  }

  @Test
  void aQuarterOfACircleIsAnArc() {
    emf.record(45, 0, 0, 20, 20, 20, 10, 10, 0);
    assertTrue(Pattern.compile("d=\"M20 10C[\\d. ]+ 10 0\"").matcher(svg()).find(), this::svg);
  }

  @Test
  void textIsWrittenInAFontOfOursLetterByLetter() {
    emf.font(-10, 700, "Arial").record(22, 24).text(5, 30, "Қол", 7);
    assertDrawn("x=\"0 7 14\"");
    assertDrawn("font-family=\"Arimo\" font-size=\"10\" font-weight=\"bold\"");
    assertDrawn(">Қол</text>");
    assertDrawn("matrix(1.0 0.0 0.0 1.0 5 30)");
  }

  @Test
  void textHangsFromItsPointUnlessItIsToldOtherwise() {
    emf.font(-10, 400, "Times New Roman").text(0, 0, "а", 5);
    assertDrawn("1.0 0 8.962)");
  }

  @Test
  void aLetterThatItsFontLacksIsWrittenInAnother() {
    emf.font(-10, 400, "Calibri").text(0, 0, "а☒", 5);
    assertDrawn("font-family=\"Carlito\"");
    assertDrawn(">☒</text>");
  }

  @Test
  void dotsBecomeAPicture() {
    emf.record(81, picture(0x00CC0020));
    assertDrawn("matrix(10.0 0.0 0.0 10.0 5 5)");
    assertDrawn("xlink:href=\"data:image/png;base64,iVBOR");
  }

  @Test
  void whatEscapesIsTextOnly() {
    emf.font(-10, 400, "Arial").text(0, 0, "<a>&", 5);
    assertDrawn(">&lt;a>&amp;</text>");
  }

  @ParameterizedTest
  @ValueSource(ints = {29, 66, 71, 96_000, 114, 118})
  void whatCantBeDrawnLeavesNoHalfPicture(int type) {
    emf.record(type, new byte[80]);
    assertEquals(Optional.empty(), drawn(emf.bytes()));
  }

  @Test
  void aMixWithWhatIsThereIsNotDrawn() {
    emf.record(81, picture(0x008800C6));
    assertEquals(Optional.empty(), drawn(emf.bytes()));
  }

  @Test
  void aFileThatSaysAllInNewerRecordsIsNotDrawn() {
    assertEquals(Optional.empty(), drawn(EmfFile.empty().record(70, 28, PLUS, 0x4001).bytes()));
    assertTrue(drawn(EmfFile.empty().record(70, 28, PLUS, 0x14001).bytes()).isPresent());
  }

  @Test
  void aFileThatBreaksOffIsNotDrawn() {
    byte[] whole = emf.rectangle(1, 1, 9, 9).text(1, 1, "а", 5).bytes();
    for (int length = 0; length < whole.length - 16; length++) {
      assertEquals(Optional.empty(), drawn(Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void aSpoiltFileIsDrawnOrNotAndHarmsNobody() {
    byte[] whole =
        emf.pen(2, 1)
            .record(59)
            .lineTo(9, 9)
            .record(60)
            .record(64, 0, 0, 0, 0)
            .font(-9, 400, "Arial")
            .text(1, 1, "аб", 5)
            .record(81, picture(0x00CC0020))
            .record(86, 0, 0, 0, 0, 2, s(1), s(1), s(9), s(9))
            .record(45, 0, 0, 20, 20, 20, 10, 10, 0)
            .bytes();
    var random = new Random(4);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] spoilt = whole.clone();
      int at = 108 + random.nextInt((whole.length - 108) / 4) * 4;
      ByteBuffer.wrap(spoilt).order(ByteOrder.LITTLE_ENDIAN).putInt(at, any(random));
      refused += drawn(spoilt).isEmpty() ? 1 : 0;
    }
    assertTrue(refused > 500 && refused < 2_500, "refused " + refused);
  }

  private static int any(Random random) {
    return random.nextBoolean() ? random.nextInt() : 1 << random.nextInt(32);
  }

  @Test
  void aBitmapThatClaimsToBeHugeIsNotDrawn() {
    Object[] values = picture(0x00CC0020);
    values[19] = 1_000_000;
    values[20] = 1_000_000;
    assertEquals(Optional.empty(), drawn(emf.record(81, values).bytes()));
  }

  @Test
  void aDrawingWithoutEndIsNotDrawn() {
    for (int i = 0; i < 40_000; i++) {
      emf.rectangle(i, i, 100_000 + i, 100_000 + i);
    }
    assertEquals(Optional.empty(), drawn(emf.bytes()));
  }

  /** Two by two dots at 5, 5, ten wide and high. */
  private static Object[] picture(int mix) {
    return new Object[] {
      0,
      0,
      0,
      0,
      5,
      5,
      0,
      0,
      2,
      2,
      80,
      40,
      120,
      16,
      0,
      mix,
      10,
      10,
      40,
      2,
      2,
      0x00180001,
      0,
      16,
      0,
      0,
      0,
      0,
      new byte[16]
    };
  }

  private static short s(int number) {
    return (short) number;
  }

  private static Optional<String> drawn(byte[] file) {
    return METAFILES
        .svg(new Content(file))
        .map(svg -> new String(svg.bytes(), StandardCharsets.UTF_8));
  }

  private String found;

  private String svg() {
    if (found == null) {
      found = drawn(emf.bytes()).orElseThrow();
    }
    return found;
  }

  private int count(String text) {
    return svg().split(Pattern.quote(text), -1).length - 1;
  }

  private void assertDrawn(String part) {
    assertTrue(svg().contains(part), this::svg);
  }
}
