package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Content;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;

class AwkwardTextTest {

  private static final Renderer RENDERER = new Renderer();
  private static final double RIGHT_MARGIN = (11906 - 850) / 20.0;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "сөз сөз "})
  void aWordOf200CharactersBreaksAtTheMargin(String before) throws Exception {
    String word = "қолтаңба".repeat(25);

    assertStaysInside(before + word, before + word);
  }

  @Test
  void aRunOfNoBreakSpacesBreaksAtTheMargin() throws Exception {
    String glued = "бір\u00A0екі\u00A0".repeat(40);

    assertStaysInside(glued, glued.replace('\u00A0', ' '));
  }

  @Test
  void aLongWordBreaksInANarrowCellToo() throws Exception {
    var sample = new WordSample("kk-KZ");
    String word = "W".repeat(60);
    sample.twoColumns("<w:p>" + WordSample.run("", word) + "</w:p>", "<w:p/>");

    try (var read = new RenderedPdf(render(sample))) {
      double cellEnd = (1418 + 4819) / 20.0;
      for (var c : read.characters()) {
        assertTrue(c.getX() + c.getWidth() <= cellEnd, c.getUnicode() + " " + c.getX());
      }
    }
  }

  @Test
  void aCharacterThatNoFontHasIsRefusedWithItsPlace() {
    var sample = new WordSample("kk-KZ").text("а").pageBreak().text("Сәлем \uD83D\uDE00!");

    Refusal refusal = assertThrows(Refusal.class, () -> render(sample));

    Fault fault = refusal.faults().get(0);
    assertEquals("character-without-glyph", fault.code());
    assertEquals(Map.of("character", "U+1F600", "page", "2", "paragraph", 3), fault.arguments());
    assertEquals("", fault.pointer());
  }

  @Test
  void aCharacterOfTheDataIsRefusedWithItsPlaceThere() {
    var data = Map.<String, Object>of("of/all", List.of("а", Map.of("name", "б\uD83D\uDE00")));
    var sample = new WordSample("kk-KZ").text("Сәлем \uD83D\uDE00!");

    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> RENDERER.render(Papers.with(new Facts(data), Language.KK, sample.bytes())));

    assertEquals("/data/of~1all/1/name", refusal.faults().get(0).pointer());
  }

  @Test
  void aCharacterOfAHeaderHasNoPageOfItsOwn() {
    var sample = new WordSample("kk-KZ").text("а").inHeader("\uD83D\uDE00");

    Refusal refusal = assertThrows(Refusal.class, () -> render(sample));

    assertEquals("–", refusal.faults().get(0).arguments().get("page"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uE009", "\uE00A", "\uE00B"})
  void aCharacterOfPrivateUseIsRefusedToo(String reserved) {
    var sample = new WordSample("kk-KZ").text("а" + reserved + "б");

    assertThrows(Refusal.class, () -> render(sample));
  }

  @Test
  void aTextWithNothingToBreakIsRefusedWithItsPage() {
    var sample = new WordSample("kk-KZ").text("Бірінші").pageBreak();
    sample.twoColumns(
        sample.signaturePlace("director").replace("w:firstLine='0'", "w:left='2000'"), "<w:p/>");

    Refusal refusal = assertThrows(Refusal.class, () -> render(sample));

    Fault fault = refusal.faults().get(0);
    assertEquals("text-does-not-fit", fault.code());
    assertEquals(Map.of("page", "2", "paragraph", 3), fault.arguments());
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "Бірінші, 2"})
  void aTextThatItsBoxCantHoldIsRefusedWithItsPlace(String before, String page) {
    var sample = new WordSample("kk-KZ");
    if (!before.isEmpty()) {
      sample.text(before).pageBreak().text("Екінші");
    }
    sample.paragraph("", box("сөз ".repeat(40)));

    Refusal refusal = assertThrows(Refusal.class, () -> render(sample));

    Fault fault = refusal.faults().get(0);
    assertEquals("text-does-not-fit", fault.code());
    assertEquals(page, fault.arguments().get("page"));
    assertTrue(fault.arguments().get("paragraph") instanceof Integer, fault::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {700, 740, 800, 4000})
  void aHeaderThatLeavesNoRoomForTheTextIsRefused(int words) {
    var sample = new WordSample("kk-KZ").text("а").pageBreak().text("б");
    sample.inHeader("тақырыптама ".repeat(words));

    Refusal refusal = assertThrows(Refusal.class, () -> render(sample));

    assertEquals("text-does-not-fit", refusal.faults().get(0).code());
  }

  @Test
  void aPictureOutsideTheFileIsNeverFetched() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/picture.png";
      var sample = new WordSample("kk-KZ");
      sample.paragraph("", sample.pictureFrom(address));

      assertThrows(StepFailed.class, () -> render(sample));

      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void moreParagraphsThanTheLayoutCanHoldAreRefused() {
    var sample = new WordSample("kk-KZ");
    for (int i = 0; i <= 15_000; i++) {
      sample.text("абзац");
    }

    Refusal refusal = assertThrows(Refusal.class, () -> render(sample));

    assertEquals("too-many-paragraphs", refusal.faults().get(0).code());
  }

  @Test
  void whatIsNoWordFileIsAFailureOfOurs() {
    var paper = Papers.of(Language.KK, new Content(new byte[] {1, 2, 3}).bytes());

    assertThrows(StepFailed.class, () -> RENDERER.render(paper));
  }

  private static String box(String text) {
    return "<w:r><w:pict xmlns:v='urn:schemas-microsoft-com:vml'>"
        + "<v:shape style='position:absolute;width:100pt;height:20pt'><v:textbox><w:txbxContent>"
        + "<w:p>"
        + WordSample.run("", text)
        + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  }

  private static void assertStaysInside(String text, String expected) throws Exception {
    try (var read = new RenderedPdf(render(new WordSample("kk-KZ").text(text)))) {
      for (var c : read.characters()) {
        assertTrue(c.getX() + c.getWidth() <= RIGHT_MARGIN + 0.5, c.getUnicode() + " " + c.getX());
      }
      assertEquals(expected.replaceAll("\\s", ""), read.text(1).replaceAll("\\s", ""));
    }
  }

  private static ArchivalPdf render(WordSample sample) {
    return RENDERER.render(Papers.of(Language.KK, sample.bytes()));
  }
}
