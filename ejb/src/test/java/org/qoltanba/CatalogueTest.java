package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Template;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** Every sample of every template in every language, as it comes out of the rooms. */
class CatalogueTest {

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Path TO_BE_LOOKED_AT = Path.of("target", "papers");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  /** Each paper is drawn once for all tests. */
  private static final Map<String, ArchivalPdf> DRAWN = new HashMap<>();

  private static Shelf shelf;
  private static Assembler assembler;
  private static Renderer renderer;

  static Stream<Arguments> papers() throws IOException {
    if (shelf == null) {
      shelf = Shelf.ofFolder(TEMPLATES);
      assembler = new Assembler(Budget.standard(), shelf::clause);
      renderer = new Renderer();
    }
    return shelf.manifests().stream()
        .flatMap(
            manifest ->
                shelf.samples(manifest.id()).stream()
                    .flatMap(
                        sample ->
                            Stream.of(Language.values())
                                .map(language -> Arguments.of(manifest.id(), sample, language))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("papers")
  void theArchivalPdfSaysWhatIsExpected(String template, String sample, Language language)
      throws Exception {
    ArchivalPdf pdf = render(template, sample, language);
    Files.createDirectories(TO_BE_LOOKED_AT);
    Files.write(
        TO_BE_LOOKED_AT.resolve(template + "-" + sample + "-" + language.tag() + ".pdf"),
        pdf.pdf().bytes());
    Path expected =
        TEMPLATES.resolve(template + "/expected/" + sample + "." + language.tag() + ".txt");
    assertEquals(
        PaperText.withoutSpace(Files.readString(expected)), PaperText.of(pdf.pdf().bytes()));
    PdfaCheck.of(pdf.pdf().bytes()).obeys("3a").obeys("ua1");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("papers")
  void theFilledWordFileSaysTheSameAsThePdf(String template, String sample, Language language)
      throws IOException {
    ArchivalPdf pdf = render(template, sample, language);
    String filled = FilledText.of(pdf.source().docx());
    assertFalse(filled.isBlank());
    assertEquals(PaperText.withoutSpace(filled), PaperText.of(pdf.pdf().bytes()));
  }

  @Test
  void theShelfIsNotEmpty() throws IOException {
    assertTrue(papers().count() >= 6);
    for (Template template : shelf.templates()) {
      assertEquals(3, template.layouts().size());
    }
  }

  private static ArchivalPdf render(String template, String sample, Language language) {
    return DRAWN.computeIfAbsent(
        template + " " + sample + " " + language, paper -> draw(template, sample, language));
  }

  private static ArchivalPdf draw(String template, String sample, Language language) {
    var request =
        new DocumentRequest(
            template,
            language,
            RequestJson.facts(
                "", shelf.sample(template, sample).orElseThrow().getBytes(StandardCharsets.UTF_8)),
            OutputFormat.PDF,
            Optional.of(List.of()),
            Optional.empty());
    var order =
        new DocumentOrder(
            new UUID(0, 1),
            new Caller("clerk", "shelter", Set.of()),
            request,
            Optional.empty(),
            CLOCK.instant());
    return renderer.render(assembler.assemble(new RequestCheck(shelf, CLOCK).check(order)));
  }
}
