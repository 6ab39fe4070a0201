package org.qoltanba.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.comparison.ComparedLine;
import org.qoltanba.document.comparison.ComparedLine.Kind;
import org.qoltanba.document.comparison.FileComparison;
import org.qoltanba.document.comparison.VersionComparison;
import org.qoltanba.language.Messages;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.versions.Catalogue;

class ComparisonTest {

  private static final Caller LAWYER = new Caller("lawyer", "shelter", Set.of());
  private static final String ID = LetterFolder.ID;

  private final MemoryVersions store = new MemoryVersions();
  private final TemplateWorkbench workbench = workbench();

  @Test
  void aChangedSentenceIsToldWordByWordWithWhatStandsAroundIt() {
    keep(new LetterFolder().body("One", "{{name}}", "Two", "You have 3 days.", "Six", "Ten"));
    keep(
        new LetterFolder()
            .version("1.1.0")
            .body("One", "{{name}}", "Two", "You have 5 days.", "Six", "Ten"));
    VersionComparison told = workbench.compare(LAWYER, ID, "1.0.0", "1.1.0");
    assertEquals(
        List.of("en.docx", "kk.docx", "ru.docx", "template.yaml"),
        told.files().stream().map(FileComparison::file).toList());
    assertEquals(
        """
        …
          Two
        - You have [3] days.
        + You have [5] days.
          Six
        …
        """,
        text(told.files().get(0)));
    assertEquals("- version: 1.[0].0\n+ version: 1.[1].0\n", head(told.files().get(3)));
  }

  @Test
  void addedAndRemovedParagraphsAreToldAsSuch() {
    keep(new LetterFolder().body("{{name}}", "Gone"));
    keep(new LetterFolder().version("1.1.0").body("{{name}}", "New", "Newer"));
    FileComparison word = workbench.compare(LAWYER, ID, "1.0.0", "1.1.0").files().get(0);
    assertEquals("  {{name}}\n- Gone\n+ New\n+ Newer\n", text(word));
  }

  @Test
  void aClauseThatComesAlongIsHeldAgainstTheSharedOne() {
    keep(new LetterFolder());
    keep(new LetterFolder().version("1.1.0").greeting("Good day"));
    VersionComparison told = workbench.compare(LAWYER, ID, "1.0.0", "1.1.0");
    FileComparison clause = told.files().get(0);
    assertEquals("_clauses/greeting/en.docx", clause.file());
    assertEquals("- [Hello]\n+ [Good day]\n", text(clause));
  }

  @Test
  void aVersionIsLikeItself() {
    keep(new LetterFolder());
    assertEquals(List.of(), workbench.compare(LAWYER, ID, "1.0.0", "1.0.0").files());
  }

  @Test
  void aFileOfTooManyLinesIsNamedAndNotCompared() {
    String spaces = IntStream.range(0, 6000).mapToObj(i -> "\n").collect(Collectors.joining());
    keep(new LetterFolder());
    keep(
        new LetterFolder()
            .version("1.1.0")
            .with("samples/full.json", "{\"name\":" + spaces + "\"A\"}"));
    List<FileComparison> files = workbench.compare(LAWYER, ID, "1.0.0", "1.1.0").files();
    assertEquals("samples/full.json", files.get(0).file());
    assertEquals(List.of(), files.get(0).lines());
  }

  @Test
  void allVersionsAreListedByKindTheNewestFirst() {
    keep(new LetterFolder());
    keep(new LetterFolder().version("1.10.0"));
    keep(new LetterFolder().version("1.9.0"));
    assertEquals(
        List.of("1.10.0", "1.9.0", "1.0.0"),
        workbench.all(LAWYER).stream().map(TemplateVersion::version).toList());
    assertEquals(List.of("full"), workbench.samples(LAWYER, ID, "1.9.0"));
  }

  private void keep(LetterFolder folder) {
    assertTrue(workbench.upload(LAWYER, folder.upload()).version().isPresent());
  }

  private TemplateWorkbench workbench() {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    byte[] clauses = SampleFolder.zip(LetterFolder.clauses("Hello"));
    try {
      Shelf shelf = Shelf.ofZip(new ByteArrayInputStream(clauses));
      var catalogue = new Catalogue(shelf, store, clock);
      return new TemplateWorkbench(store, shelf, catalogue, new Messages());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String head(FileComparison file) {
    return text(file).lines().limit(2).map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String text(FileComparison file) {
    return file.lines().stream()
        .map(line -> sign(line.kind()) + words(line) + "\n")
        .collect(Collectors.joining());
  }

  private static String sign(Kind kind) {
    return switch (kind) {
      case BOTH -> "  ";
      case REMOVED -> "- ";
      case ADDED -> "+ ";
      case GAP -> "…";
    };
  }

  private static String words(ComparedLine line) {
    return line.pieces().stream()
        .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
