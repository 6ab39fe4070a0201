package org.qoltanba.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.language.Messages;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.versions.Catalogue;

/** The same version, data and time give the same bytes, whatever has changed around them. */
class RegenerationTest {

  private static final String KIND = "power-of-attorney";
  private static final String CLAUSE = "_clauses/person-details/en.docx";
  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Caller LAWYER = new Caller("lawyer", "shelter", Set.of());
  private static final Instant THEN = Instant.parse("2026-11-22T05:00:00Z");

  private final MemoryVersions store = new MemoryVersions();

  @Test
  void aVersionGivesTheSameBytesOnAnotherServerWithOtherClausesAndNewerVersions()
      throws IOException {
    Shelf before = Shelf.packed();
    publish(before, "7.0.0");
    ArchivalPdf first = paper(before, "7.0.0", THEN);

    byte[] changed = WordFile.body(WordFile.p("a clause of later")).content().bytes();
    byte[] clauses = SampleFolder.zip(Map.of(CLAUSE, changed));
    Shelf after = before.and(Shelf.ofZip(new ByteArrayInputStream(clauses)));
    publish(after, "7.1.0");
    ArchivalPdf second = paper(after, "7.0.0", THEN);
    assertEquals(first.source().docx(), second.source().docx());
    assertEquals(first.pdf(), second.pdf());
    assertNotEquals(first.pdf(), paper(after, "7.0.0", THEN.plusSeconds(1)).pdf());
    assertTrue(body(paper(after, "7.1.0", THEN)).contains("a clause of later"));
  }

  private void publish(Shelf shelf, String version) throws IOException {
    var catalogue = new Catalogue(shelf, store, clock());
    var workbench = new TemplateWorkbench(store, shelf, catalogue, new Messages());
    var upload = new TemplateUpload(KIND, new ByteArrayInputStream(zip(version)));
    assertTrue(workbench.upload(LAWYER, upload).version().isPresent());
    workbench.publish(LAWYER, KIND, version, Optional.empty());
  }

  /** The template of the project under another version, without its clause. */
  private static byte[] zip(String version) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    for (String name : List.of("schema.json", "kk.docx", "ru.docx", "en.docx")) {
      files.put(name, Files.readAllBytes(TEMPLATES.resolve(KIND).resolve(name)));
    }
    String manifest = Files.readString(TEMPLATES.resolve(KIND).resolve("template.yaml"));
    String other = manifest.replaceFirst("version: \\S+", "version: " + version);
    files.put("template.yaml", other.getBytes(UTF_8));
    return SampleFolder.zip(files);
  }

  /** Made by rooms that have made nothing before. */
  private ArchivalPdf paper(Shelf shelf, String version, Instant receivedAt) {
    byte[] data = shelf.sample(KIND, "full").orElseThrow().getBytes(UTF_8);
    var request =
        new DocumentRequest(
                KIND,
                Language.EN,
                RequestJson.facts("", data),
                OutputFormat.PDF,
                Optional.of(List.of()),
                Optional.empty())
            .by(version);
    var order = new DocumentOrder(UUID.randomUUID(), LAWYER, request, Optional.empty(), receivedAt);
    var check = new RequestCheck(new Catalogue(shelf, store, clock()), clock());
    var assembler = new Assembler(Budget.standard(), shelf::clause);
    return new Renderer().render(assembler.assemble(check.check(order)));
  }

  private static String body(ArchivalPdf paper) {
    return new String(WordZip.read(paper.source().docx()).get("word/document.xml"), UTF_8);
  }

  private static Clock clock() {
    return Clock.fixed(THEN, ZoneOffset.UTC);
  }
}
