package org.qoltanba.signing.appearance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class CutFontsTest {

  private static final int MORE_THAN_ARE_KEPT = 200;

  private final SignatureFont font = new SignatureFont();

  @Test
  void theSameLettersGiveTheSameFontWhateverTheirOrder() throws IOException {
    assertArrayEquals(program(in("ӨТЕҒҰЛОВА")), program(in("АВОЛҰҒЕТӨ")));
  }

  @Test
  void eachDocumentGetsObjectsOfItsOwn() throws IOException {
    COSDictionary first = in("ГҮЛНӘР");
    file(first).setKey(new COSObjectKey(77, 0));
    COSDictionary second = in("ГҮЛНӘР");
    assertNotSame(first, second);
    assertNull(file(second).getKey());
  }

  @Test
  void aFontThatIsKeptNoMoreIsCutAnew() throws IOException {
    byte[] former = program(in("Ә"));
    for (int letter = 0; letter < MORE_THAN_ARE_KEPT; letter++) {
      in(Character.toString('Ā' + letter));
    }
    assertArrayEquals(former, program(in("Ә")));
  }

  @Test
  void manyThreadsGetWholeFonts() throws Exception {
    byte[] expected = program(in("ERLAN"));
    var pool = Executors.newFixedThreadPool(4);
    try {
      var programs = new ArrayList<Future<byte[]>>();
      IntStream.range(0, 200)
          .forEach(
              i -> programs.add(pool.submit(() -> program(in(i % 3 == 0 ? "A" + i : "ERLAN")))));
      for (int i = 0; i < programs.size(); i++) {
        if (i % 3 != 0) {
          assertArrayEquals(expected, programs.get(i).get());
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aLineIsWrittenLetterByLetterWithoutLigatures() {
    assertEquals(1 + 4 * "office".length() + 1, font.string("office").length());
  }

  private COSDictionary in(String text) throws IOException {
    return font.in(new PDDocument(), text);
  }

  private static byte[] program(COSDictionary font) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = file(font).createInputStream()) {
      in.transferTo(bytes);
    }
    return bytes.toByteArray();
  }

  private static COSStream file(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    var descriptor = ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.FONT_DESC);
    return descriptor.getCOSStream(COSName.FONT_FILE2);
  }
}
