package org.qoltanba.json.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Drawing.Stroke;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;

/** Signatures on a screen, as they come and as hostile callers send them. */
class DrawingJsonTest {

  @Test
  void strokesAndTheNameAreRead() {
    var strokes =
        List.of(
            new Stroke(List.of(new Point(0, 1.5f), new Point(-2, 3))),
            new Stroke(List.of(new Point(9, 9))));
    assertEquals(
        new Drawing("Өтеғұлова Гүлнәр", strokes),
        drawing("{\"name\":\" Өтеғұлова Гүлнәр \",\"strokes\":[[[0,1.5],[-2,3]],[[9,9]]]}"));
  }

  @Test
  void aNameAloneIsASignatureThatNobodyDrew() {
    assertFalse(drawing("{\"name\":\"A\"}").drawn());
    assertFalse(drawing("{\"name\":\"A\",\"strokes\":[]}").drawn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[]]",
        "[5]",
        "[[5]]",
        "[[[1]]]",
        "[[[1,2,3]]]",
        "[[[1,\"2\"]]]",
        "[[[1,null]]]",
        "[[[1,10001]]]",
        "[[[1,1e15]]]",
        "[[[[1],2]]]",
        "[{\"a\":1}]"
      })
  void whatIsNoListOfPointsIsRefusedWithItsPlace(String strokes) {
    assertRefused("drawing-strokes", "/drawing/strokes", strokes);
  }

  @ParameterizedTest
  @CsvSource({"301, 1", "1, 10001", "101, 100"})
  void moreThanAnyHandDrawsIsRefused(int strokes, int points) {
    String stroke = "[" + String.join(",", Collections.nCopies(points, "[1,2]")) + "]";
    String all = "[" + String.join(",", Collections.nCopies(strokes, stroke)) + "]";
    assertRefused("drawing-strokes", "/drawing/strokes", all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[[7,7]]]", "[[[7,7],[7,7]],[[7,7]]]"})
  void aDrawingOfNothingIsRefused(String strokes) {
    assertRefused("drawing-empty", "/drawing/strokes", strokes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "A\\nB", "A\\tB"})
  void aNameThatIsNoneIsRefused(String name) {
    Refusal refusal = assertThrows(Refusal.class, () -> drawing("{\"name\":\"" + name + "\"}"));
    assertEquals("drawing-name", refusal.faults().get(0).code());
    assertEquals("/drawing/name", refusal.faults().get(0).pointer());
  }

  @Test
  void aLongNameIsRefusedAndOneThatIsMissingToo() {
    String longest = "Ү".repeat(Drawing.LONGEST_NAME);
    assertEquals(longest, drawing("{\"name\":\"" + longest + "\"}").name());
    assertThrows(Refusal.class, () -> drawing("{\"name\":\"" + longest + "Ү\"}"));
    Refusal missing = assertThrows(Refusal.class, () -> drawing("{\"strokes\":[]}"));
    assertEquals(Refusal.Kind.MALFORMED, missing.kind());
    assertThrows(Refusal.class, () -> drawing("[]"));
    assertThrows(Refusal.class, () -> drawing("{\"name\":\"A\",\"picture\":\"\"}"));
  }

  @Test
  void handwritingIsReadWithoutAName() {
    var hand = new Handwriting(List.of(new Stroke(List.of(new Point(1, 2), new Point(3, 4)))));
    assertEquals(Optional.of(hand), beside("[[[1,2],[3,4]]]").handwriting());
    assertEquals(Optional.empty(), beside("[[[1,2],[3,4]]]").drawing());
    var preparation =
        "{\"party\":\"d\",\"level\":\"B-B\",\"certificates\":[\"%s\"],"
            + "\"handwriting\":[[[1,2],[3,4]]]}";
    var der = Base64.getEncoder().encodeToString(certificate());
    var ordered = PreparationJson.preparation(utf8(preparation.formatted(der)));
    assertEquals(Optional.of(hand), ordered.signature().handwriting());
  }

  @ParameterizedTest
  @CsvSource({
    "[], drawing-empty",
    "'[[[7,7]]]', drawing-empty",
    "[[]], drawing-strokes",
    "'[[[1,10001]]]', drawing-strokes",
    "'[\"M 0 0\"]', drawing-strokes"
  })
  void handwritingThatIsNoneIsRefusedWithItsPlace(String strokes, String code) {
    Refusal refusal = assertThrows(Refusal.class, () -> beside(strokes));
    assertEquals(code, refusal.faults().get(0).code());
    assertEquals("/handwriting", refusal.faults().get(0).pointer());
  }

  @Test
  void handwritingIsReadWithWhatIsSignedAtOnce() {
    var hand = new Handwriting(List.of(new Stroke(List.of(new Point(1, 2), new Point(3, 4)))));
    String sign =
        "[{\"party\":\"organisation\",\"level\":\"B-B\"},"
            + "{\"party\":\"d\",\"level\":\"B-B\",\"handwriting\":[[[1,2],[3,4]]]}]";
    for (var orders : List.of(issued(sign), uploaded(sign))) {
      assertEquals(Optional.empty(), orders.get(0).handwriting());
      assertEquals(Optional.of(hand), orders.get(1).handwriting());
    }
  }

  @Test
  void handwritingThatIsNoneIsRefusedWithItsPlaceAmongAllSignatures() {
    String sign =
        "[{\"party\":\"d\",\"level\":\"B-Z\",\"handwriting\":[]},"
            + "{\"party\":\"e\",\"level\":\"B-B\",\"handwriting\":[[[1,10001]]]},"
            + "{\"party\":\"f\",\"level\":\"B-B\",\"handwriting\":[[[1,1],[2,2]]]}]";
    for (Executable reading : List.<Executable>of(() -> issued(sign), () -> uploaded(sign))) {
      Refusal refusal = assertThrows(Refusal.class, reading);
      assertEquals(
          List.of("/sign/0/level", "/sign/0/handwriting", "/sign/1/handwriting"),
          refusal.faults().stream().map(Fault::pointer).toList());
      assertEquals("drawing-empty", refusal.faults().get(1).code());
      assertEquals("drawing-strokes", refusal.faults().get(2).code());
    }
    String text = "[{\"party\":\"d\",\"level\":\"B-B\",\"handwriting\":\"M 0 0\"}]";
    for (Executable reading : List.<Executable>of(() -> issued(text), () -> uploaded(text))) {
      Refusal refusal = assertThrows(Refusal.class, reading);
      assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
      assertEquals("/sign/0/handwriting", refusal.faults().get(0).pointer());
    }
  }

  @Test
  void aPaperIsNotSignedSoWhenItIsIssued() {
    String request =
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{},\"sign\":"
            + "[{\"party\":\"r\",\"level\":\"B-B\",\"drawing\":{\"name\":\"A\"}}]}";
    Refusal refusal = assertThrows(Refusal.class, () -> RequestJson.documentRequest(utf8(request)));
    assertEquals(
        List.of("/sign/0/drawing"), refusal.faults().stream().map(Fault::pointer).toList());
  }

  private static void assertRefused(String code, String place, String strokes) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> drawing("{\"name\":\"A\",\"strokes\":" + strokes + "}"));
    assertEquals(code, refusal.faults().get(0).code());
    assertEquals(place, refusal.faults().get(0).pointer());
  }

  private static Drawing drawing(String json) {
    String order = "{\"party\":\"recipient\",\"level\":\"B-B\",\"drawing\":" + json + "}";
    return RequestJson.signatureOrder(utf8(order)).drawing().orElseThrow();
  }

  private static SignatureOrder beside(String strokes) {
    String order = "{\"party\":\"d\",\"level\":\"B-B\",\"handwriting\":" + strokes + "}";
    return RequestJson.signatureOrder(utf8(order));
  }

  private static List<SignatureOrder> issued(String sign) {
    String request = "{\"template\":\"t\",\"language\":\"kk\",\"data\":{},\"sign\":" + sign + "}";
    return RequestJson.documentRequest(utf8(request)).sign().orElseThrow();
  }

  private static List<SignatureOrder> uploaded(String sign) {
    return UploadJson.upload(utf8("{\"file\":\"\",\"sign\":" + sign + "}")).sign();
  }

  private static byte[] certificate() {
    try {
      return SampleKeys.key(Sample.DIRECTOR).certificate().getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
