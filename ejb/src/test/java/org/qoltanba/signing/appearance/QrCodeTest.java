package org.qoltanba.signing.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.Titles;

/** The code on a signature that leads to where the paper can be checked. */
class QrCodeTest {

  private static final int LARGEST = 15_000;
  private static final Instant MOMENT = Instant.parse("2026-11-20T10:15:30Z");
  private static final CheckAddress CHECK =
      new CheckAddress(Optional.of("https://qoltanba.example/check/{document}"));
  private static final String ADDRESS = CHECK.of(new UUID(0x019ab00000007000L, 1)).orElseThrow();

  @ParameterizedTest
  @CsvSource({"210, 70", "113, 57", "180, 60", "100, 40"})
  void aReaderOfCodesFindsTheAddress(float width, float height) throws Exception {
    assertEquals(ADDRESS, read(rendered(new PDRectangle(width, height), SignatureKind.SEAL)));
  }

  @Test
  void inABoxThatIsTooSmallForACodeThereIsNone() throws Exception {
    var image = rendered(new PDRectangle(80, 30), SignatureKind.SEAL);
    assertThrows(NotFoundException.class, () -> read(image));
  }

  @Test
  void theAddressStandsInTheTextToo() throws Exception {
    var text = shown(new PDRectangle(300, 100), SignatureKind.PERSON);
    assertTrue(String.join(" ", text).contains("Тексеру: " + ADDRESS), text::toString);
  }

  @Test
  void aCertificateOfTheNationalAuthorityIsCalledSo() throws Exception {
    var text = shown(new PDRectangle(300, 100), SignatureKind.NATIONAL);
    assertEquals("ЭЛЕКТРОНДЫҚ ЦИФРЛЫҚ ҚОЛТАҢБА, ҚР ҰКО сертификаты", text.get(0));
  }

  @Test
  void aSignatureTakesFewBytes() throws Exception {
    var size = saved(new PDRectangle(300, 100), SignatureKind.SEAL).length;
    assertTrue(size <= LARGEST, size + " bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a/b", "file:///{document}", "{document}", ""})
  void whatIsNoAddressOfDocumentsIsNotTaken(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> new CheckAddress(Optional.of(pattern)));
  }

  private static String read(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static BufferedImage rendered(PDRectangle box, SignatureKind kind) throws IOException {
    try (var document = Loader.loadPDF(saved(box, kind))) {
      return new PDFRenderer(document).renderImageWithDPI(0, 300);
    }
  }

  private static List<String> shown(PDRectangle box, SignatureKind kind) throws IOException {
    try (var document = Loader.loadPDF(saved(box, kind))) {
      var widget = document.getPage(0).getAnnotations().get(0);
      return ShownText.of(document, widget.getNormalAppearanceStream()).lines();
    }
  }

  private static byte[] saved(PDRectangle box, SignatureKind kind) throws IOException {
    return DrawnSignature.in(box, text(kind), Language.KK);
  }

  private static AppearanceText text(SignatureKind kind) {
    var facts =
        new SignatureFacts(
            "organisation",
            SignatureLevel.B_B,
            SignatureLevel.B_B,
            "organisation",
            "ҮЛГІ/SAMPLE «Үміт» қолдау көрсету орталығы",
            "ҮЛГІ/SAMPLE Қолтаңба куәландырушы орталығы",
            "8134c4fafc19d102b01f5f9ca2b90b3e",
            MOMENT,
            true);
    var party = new Titles("Ұйым", "Организация", "Organisation");
    var at = MOMENT.atZone(ZoneOffset.ofHours(5));
    return new AppearanceText(
        facts, party, at, kind, true, Optional.empty(), Optional.empty(), Optional.of(ADDRESS));
  }
}
