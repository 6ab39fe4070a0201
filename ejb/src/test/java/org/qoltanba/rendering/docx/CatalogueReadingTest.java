package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** Every sample of every template in every language, as its filled Word file is read. */
class CatalogueReadingTest {

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final PaperReader READER = new PaperReader();

  private static Shelf shelf;
  private static Assembler assembler;

  static Stream<Arguments> papers() throws IOException {
    shelf = Shelf.ofFolder(TEMPLATES);
    assembler = new Assembler(Budget.standard(), shelf::clause);
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
  void thePaperSaysWhatIsExpectedAndNothingIsLost(String template, String sample, Language language)
      throws IOException {
    Paper paper = READER.read(filled(template, sample, language));
    assertEquals(List.of(), paper.lost());
    Path expected =
        TEMPLATES.resolve(template + "/expected/" + sample + "." + language.tag() + ".txt");
    assertEquals(withoutSpace(Files.readString(expected)), withoutSpace(words(paper)));
    assertTrue(Words.inlines(paper).anyMatch(CatalogueReadingTest::isSignaturePlace));
  }

  private static boolean isSignaturePlace(Inline inline) {
    return inline instanceof Inline.Image image
        && image.link().external()
        && image.link().target().startsWith("urn:x-sig:");
  }

  private static String words(Paper paper) {
    return Words.of(paper.sections().get(0).content());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  private static Content filled(String template, String sample, Language language) {
    byte[] facts = shelf.sample(template, sample).orElseThrow().getBytes(StandardCharsets.UTF_8);
    var request =
        new DocumentRequest(
            template,
            language,
            RequestJson.facts("", facts),
            OutputFormat.PDF,
            Optional.of(List.of()),
            Optional.empty());
    var caller = new Caller("clerk", "shelter", Set.of());
    var order =
        new DocumentOrder(new UUID(0, 1), caller, request, Optional.empty(), CLOCK.instant());
    return assembler.assemble(new RequestCheck(shelf, CLOCK).check(order)).docx();
  }
}
