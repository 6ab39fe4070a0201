package org.qoltanba.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Template;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.Annotator;
import org.qoltanba.lint.Linter;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** The rooms, made once: what one case leaves behind, the next one finds. */
final class Workroom {

  static final String KIND = "rehabilitation-contract";

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Shelf SHELF = shelf();
  private static final Assembler ASSEMBLER = new Assembler(Budget.standard());
  private static final Linter LINTER = new Linter(SHELF::clause);
  private static final Renderer RENDERER = new Renderer();
  private static final RequestCheck CHECK = new RequestCheck(SHELF, CLOCK);
  private static ArchivalPdf honest;
  private static boolean drawn;

  private Workroom() {}

  static void warm() {
    if (honest == null) {
      for (int i = 0; i < 3; i++) {
        honest = through(honestRequest());
      }
    }
  }

  /** The same honest contract comes out to the byte; drawn only where a drawing went before. */
  static void servesAsBefore() {
    AssembledDocument filled = ASSEMBLER.assemble(check(honestRequest()));
    assertEquals(honest.source().docx(), filled.docx(), "the contract is filled as before");
    if (drawn) {
      assertEquals(honest.pdf(), draw(filled).pdf(), "the contract is drawn as before");
      drawn = false;
    }
  }

  static byte[] honestRequest() {
    return ("{\"template\":\"" + KIND + "\",\"language\":\"kk\",\"data\":" + sample() + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ArchivalPdf draw(AssembledDocument document) {
    drawn = true;
    return RENDERER.render(document);
  }

  /** The data of an honest contract, as JSON text. */
  static String sample() {
    return SHELF.sample(KIND, "full").orElseThrow();
  }

  static Content honestLayout() {
    return SHELF.find(KIND).layout(Language.KK);
  }

  /** From the body of a request to the PDF. */
  static ArchivalPdf through(byte[] json) {
    return draw(ASSEMBLER.assemble(check(json)));
  }

  /** From the body of a request to the Word file. */
  static void fill(byte[] json) {
    ASSEMBLER.assemble(check(json));
  }

  static CheckedRequest check(byte[] json) {
    return CHECK.check(order(RequestJson.documentRequest(json)));
  }

  /** Checks data against a template that is not on the shelf. */
  static CheckedRequest check(Shelf shelf, String kind, Map<String, Object> data) {
    return new RequestCheck(shelf, CLOCK).check(order(request(kind, data)));
  }

  /** The data of an honest contract. */
  static Map<String, Object> honestData() {
    return RequestJson.facts("", sample().getBytes(StandardCharsets.UTF_8)).tree();
  }

  /** Judges the honest contract with this as its Kazakh version, and marks what is found. */
  static void lint(Content layout) {
    List<Finding> findings = LINTER.lint(KIND, folder(layout));
    List<Finding> own = findings.stream().filter(f -> f.file().equals("kk.docx")).toList();
    new Annotator(new Sentences(new Messages(), Language.KK)).annotated(layout.bytes(), own);
  }

  private static Map<String, byte[]> folder(Content layout) {
    Template template = SHELF.find(KIND);
    try {
      return Map.of(
          "template.yaml", Files.readAllBytes(TEMPLATES.resolve(KIND + "/template.yaml")),
          "schema.json", template.schema().getBytes(StandardCharsets.UTF_8),
          "samples/full.json", sample().getBytes(StandardCharsets.UTF_8),
          "kk.docx", layout.bytes(),
          "ru.docx", template.layout(Language.RU).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void read(Content layout) {
    ASSEMBLER.read(layout, Language.EN);
  }

  static AssembledDocument fill(Content layout, Map<String, Object> data) {
    return fill(ASSEMBLER, layout, data);
  }

  static AssembledDocument fill(Assembler assembler, Content layout, Map<String, Object> data) {
    var template =
        new Template(
            SHELF.find(KIND).manifest(),
            "{}",
            Map.of(Language.KK, layout, Language.RU, layout, Language.EN, layout));
    DocumentOrder order = order(request(KIND, data));
    return assembler.assemble(
        new CheckedRequest(order, template, order.request().data(), List.of(), List.of()));
  }

  static ArchivalPdf render(Content layout, Map<String, Object> data) {
    return draw(fill(layout, data));
  }

  /** The file as it is, past the assembly. */
  static ArchivalPdf renderBare(Content docx) {
    CheckedRequest honestRequest =
        fill(HostileFile.body(HostileFile.p("x")).content(), Map.of()).source();
    return draw(new AssembledDocument(honestRequest, docx));
  }

  private static DocumentRequest request(String kind, Map<String, Object> data) {
    return new DocumentRequest(
        kind,
        Language.EN,
        new Facts(data),
        OutputFormat.BOTH,
        Optional.of(List.of()),
        Optional.empty());
  }

  private static DocumentOrder order(DocumentRequest request) {
    return new DocumentOrder(
        new UUID(0, 1),
        new Caller("clerk", "shelter", Set.of()),
        request,
        Optional.empty(),
        CLOCK.instant());
  }

  private static Shelf shelf() {
    try {
      return Shelf.ofFolder(TEMPLATES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
