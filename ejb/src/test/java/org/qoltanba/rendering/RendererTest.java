package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;

class RendererTest {

  private static final Renderer RENDERER = new Renderer();
  private static final String LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPaperOfEachLanguageConformsToPdfA(Language language) throws Exception {
    ArchivalPdf pdf = RENDERER.render(Papers.of(language, contract(language).bytes()));

    PdfaCheck.of(pdf.pdf().bytes()).obeys("3a").obeys("ua1");
    assertEquals("3a", pdf.conformance().pdfa());
    assertEquals(2, pdf.pages());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTitleIsALanguageAlternativeAndTheLanguageIsDeclared(Language language) throws Exception {
    ArchivalPdf pdf = RENDERER.render(Papers.of(language, contract(language).bytes()));

    try (var read = new RenderedPdf(pdf)) {
      var catalogue = read.document().getDocumentCatalog();
      var xmp = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      String title = Papers.TITLE.in(language);
      assertTrue(xmp.contains("xml:lang=\"x-default\">" + title + "<"), xmp);
      assertTrue(xmp.contains("xml:lang=\"" + language.tag() + "\">" + title + "<"), xmp);
      assertTrue(xmp.contains("2026-11-22T"), xmp);
      assertEquals(language.tag(), catalogue.getLanguage());
      assertEquals("Qoltanba", read.document().getDocumentInformation().getProducer());
    }
  }

  @Test
  void everyLetterAndNumberIsThere() throws Exception {
    try (var read = new RenderedPdf(render(contract(Language.KK)))) {
      assertEquals(
          "ШАРТ № 1 Алматы қ. 22.11.2026 1. Шарттың мәні 1.1. Бағасы 5 000 ₸ 1) бірінші"
              + " 2) екінші 1.2. Тағы 2. Тараптар "
              + LETTERS
              + " Қою "
              + LETTERS
              + " Атауы Саны Төсек 12 Директор Алушы",
          read.text(1));
      assertEquals("2 Екінші бет", read.text(2));
    }
  }

  @Test
  void everyFontIsEmbedded() throws Exception {
    Set<String> families = new TreeSet<>();
    try (var read = new RenderedPdf(render(contract(Language.KK)))) {
      for (var page : read.document().getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          families.add(font.getName().replaceAll("^.*\\+|-.*$", ""));
        }
      }
    }
    assertEquals(Set.of("Tinos", "Arimo"), families);
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    byte[] docx = contract(Language.RU).bytes();

    byte[] first = new Renderer().render(Papers.of(Language.RU, docx)).pdf().bytes();
    byte[] second = RENDERER.render(Papers.of(Language.RU, docx)).pdf().bytes();

    assertArrayEquals(first, second);
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    byte[] docx = contract(Language.EN).bytes();
    var threads = Executors.newFixedThreadPool(4);
    List<Future<String>> digests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      digests.add(
          threads.submit(() -> RENDERER.render(Papers.of(Language.EN, docx)).pdf().sha256()));
    }
    Set<String> different = new TreeSet<>();
    for (var digest : digests) {
      different.add(digest.get());
    }
    threads.shutdown();

    assertEquals(1, different.size());
  }

  @Test
  void nothingLiesOutsideTheMargins() throws Exception {
    try (var read = new RenderedPdf(render(contract(Language.KK)))) {
      var outside =
          read.characters().stream()
              .filter(c -> c.getX() < 70.8 || c.getX() + c.getWidth() > 595.3 - 42.4)
              .map(Object::toString)
              .collect(Collectors.joining());
      assertEquals("", outside);
    }
  }

  @Test
  void theFontOfARunIsTheOneThatStandsForItsOwn() throws Exception {
    var sample = new WordSample("ru-RU");
    sample.paragraph(
        "",
        WordSample.run("<w:rFonts w:ascii='Arial' w:hAnsi='Arial'/>", "№ «Да»")
            + WordSample.run("", " – нет"));

    try (var read = new RenderedPdf(render(sample))) {
      var fonts =
          read.characters().stream()
              .map(c -> c.getFont().getName().replaceAll(".*\\+", ""))
              .toList();
      assertEquals("ArimoRegular", fonts.get(0).replace("-", ""));
      assertEquals("TinosRegular", fonts.get(fonts.size() - 1).replace("-", ""));
    }
  }

  private static ArchivalPdf render(WordSample sample) {
    return RENDERER.render(Papers.of(Language.KK, sample.bytes()));
  }

  private static WordSample contract(Language language) {
    var sample = new WordSample(language.tag());
    sample.paragraph("<w:pStyle w:val='Title'/>", WordSample.run("", "ШАРТ № 1"));
    sample.twoColumns(cell("left", "Алматы қ."), cell("right", "22.11.2026"));
    sample.numbered(0, "Шарттың мәні").numbered(1, "Бағасы 5 000 ₸");
    sample.numbered(2, "бірінші").numbered(2, "екінші");
    sample.numbered(1, "Тағы").numbered(0, "Тараптар");
    sample.text(LETTERS).paragraph("", WordSample.run("<w:b/><w:i/>", "Қою " + LETTERS));
    sample.bordered(List.of(List.of("Атауы", "Саны"), List.of("Төсек", "12")));
    sample.twoColumns(
        cell("left", "Директор") + sample.signaturePlace("director"),
        cell("left", "Алушы") + sample.signaturePlace("recipient"));
    return sample.pageBreak().text("Екінші бет");
  }

  private static String cell(String align, String text) {
    return "<w:p><w:pPr><w:ind w:firstLine='0'/><w:jc w:val='"
        + align
        + "'/></w:pPr>"
        + WordSample.run("", text)
        + "</w:p>";
  }
}
