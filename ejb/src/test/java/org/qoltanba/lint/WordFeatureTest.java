package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.r;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;

/** What Word can do and a paper can't, and characters that no font has. */
class WordFeatureTest {

  private static final int OWN = SampleTemplate.BEFORE + 1;
  private static final String NEXT_PAGE = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>";
  private static final String ODD =
      "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>Оңнан солға</w:t></w:r></w:p>";
  private static final String EQUATION =
      "<w:p><m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'/></w:p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'/>;"
            + "warning feature-equation",
        "<w:ins w:id='1' w:author='a'><w:r><w:t>a</w:t></w:r></w:ins>;"
            + "warning feature-tracked-changes",
        "<w:del w:id='1' w:author='a'><w:r><w:delText>a</w:delText></w:r></w:del>;"
            + "warning feature-tracked-changes",
        "<w:fldSimple w:instr=' INCLUDETEXT \"c:/a.docx\" '/>;error refused-field",
        "<w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>;error refused-field",
        "<w:r><w:object><o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office'/>"
            + "</w:object></w:r>;error refused-object",
      })
  void aFeatureIsToldAtItsParagraph(String xml, String found) {
    var template =
        new SampleTemplate().with("ru.docx", SampleTemplate.word("<w:p>" + xml + "</w:p>"));
    assertTrue(
        template.found("ru.docx").contains(found + " " + OWN), template.found("ru.docx")::toString);
  }

  @Test
  void whatThePdfDoesNotShowIsToldAtItsParagraph() {
    var template = new SampleTemplate().with("ru.docx", SampleTemplate.word(ODD));
    assertTrue(
        template.found("ru.docx").contains("warning feature-not-carried " + OWN),
        template.found("ru.docx")::toString);
  }

  @Test
  void whatThePdfDoesNotShowIsToldWithItsPage() {
    var template = new SampleTemplate().withAll(NEXT_PAGE, ODD);
    Finding finding = template.lint().get(0);
    assertEquals(Map.of("feature", "right-to-left", "page", "2"), finding.arguments());
    assertEquals(
        "В PDF это выглядит не так, как в Word: письмо справа налево (страница 2).",
        new Sentences(new Messages(), Language.RU).of(finding));
  }

  @ParameterizedTest
  @ValueSource(strings = {ODD, EQUATION})
  void aStrictTemplateMayNotHaveWhatThePdfDoesNotShow(String paragraph) {
    var template = new SampleTemplate().withAll(paragraph);
    assertTrue(template.lint().stream().noneMatch(Finding::error), template.lint()::toString);
    template.strict();
    List<Finding> findings = template.lint();
    assertEquals(3, findings.size());
    assertTrue(findings.stream().allMatch(Finding::error), findings::toString);
  }

  @Test
  void aStrictTemplateMayHaveOtherWarnings() {
    var template =
        new SampleTemplate().withAll(p("a")).with("samples/x.json", "{\"name\": \"A\"}").strict();
    assertEquals(List.of(), template.lint());
    template.with("kk.docx", word().packagePart("word/comments.xml", "urn:x", "<a/>"));
    assertEquals(List.of("warning feature-comments 0"), template.found("kk.docx"));
  }

  @Test
  void anOrdinaryFieldIsNoFault() {
    var template =
        new SampleTemplate()
            .with("ru.docx", SampleTemplate.word("<w:p><w:fldSimple w:instr=' PAGE '/></w:p>"));
    assertEquals(List.of(), template.found("ru.docx"));
  }

  @Test
  void anAttachedTemplateIsRefused() {
    assertRefused(word().external("rIdT", "attachedTemplate", "file:///c:/normal.dotm"));
  }

  @Test
  void aRemotePictureIsRefused() {
    assertRefused(word().external("rIdP", "image", "https://example.org/a.png"));
  }

  @Test
  void aLinkToAFileIsRefused() {
    assertRefused(word().external("rIdF", "hyperlink", "file://server/share"));
  }

  @Test
  void aLinkToAPageIsNoFault() {
    var template =
        new SampleTemplate()
            .with("ru.docx", word().external("rIdH", "hyperlink", "https://example.org"));
    assertEquals(List.of(), template.found("ru.docx"));
  }

  private static void assertRefused(WordFile word) {
    var template = new SampleTemplate().with("ru.docx", word);
    Finding finding = template.lint().get(0);
    assertEquals("refused-external", finding.code());
    assertTrue(finding.error());
  }

  @ParameterizedTest
  @CsvSource({
    "word/vbaProject.bin,error refused-macros",
    "word/embeddings/a.bin,error refused-object",
    "word/fonts/font1.odttf,warning feature-embedded-font",
    "word/comments.xml,warning feature-comments"
  })
  void aPartIsTold(String part, String found) {
    var template = new SampleTemplate().with("ru.docx", word().packagePart(part, "urn:x", "<a/>"));
    assertEquals(List.of(found + " 0"), template.found("ru.docx"));
  }

  @Test
  void aCharacterWithoutAGlyphIsToldOnce() {
    var template = new SampleTemplate().withAll(p("a \uD80C\uDC00"), p("b \uD80C\uDC00"));
    assertEquals(List.of("error missing-glyph " + OWN), template.found("kk.docx"));
    assertEquals("U+13000", template.lint().get(0).arguments().get("character"));
  }

  @Test
  void aFontThatIsReplacedIsWarnedOf() {
    var template =
        new SampleTemplate()
            .withAll("<w:p>" + r("<w:rFonts w:ascii=\"Papyrus\"/>", "a") + "</w:p>")
            .with(
                "ru.docx",
                SampleTemplate.word("<w:p>" + r("<w:rFonts w:ascii=\"Arial\"/>", "a") + "</w:p>"));
    assertEquals(List.of("warning replaced-font " + OWN), template.found("kk.docx"));
    assertEquals(List.of(), template.found("ru.docx"));
  }

  private static WordFile word() {
    return SampleTemplate.word();
  }
}
