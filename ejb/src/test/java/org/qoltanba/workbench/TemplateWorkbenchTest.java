package org.qoltanba.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.workbench.LetterFolder.ID;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.TurnableClock;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.language.Messages;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.files.VersionFiles;
import org.qoltanba.template.versions.Catalogue;

class TemplateWorkbenchTest {

  private static final Caller LAWYER = new Caller("lawyer", "shelter", Set.of());
  private static final Caller ELSEWHERE = new Caller("another", "elsewhere", Set.of());
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final MemoryVersions store = new MemoryVersions();
  private final Shelf shelf = shelf("shared greeting");
  private final Catalogue catalogue = new Catalogue(shelf, store, new TurnableClock(NOW));
  private final TemplateWorkbench workbench =
      new TemplateWorkbench(store, shelf, catalogue, new Messages());

  @Test
  void aSoundTemplateIsKeptAsADraftWithTheClauseThatItIncludes() {
    LintReport report = workbench.upload(LAWYER, new LetterFolder().upload());
    assertEquals(List.of(), report.findings());
    TemplateVersion draft = report.version().orElseThrow();
    assertEquals("1.0.0", draft.version());
    assertEquals(State.DRAFT, draft.state());
    VersionFiles kept = VersionFiles.ofZip(store.content(draft));
    assertEquals(
        List.of("greeting/en", "greeting/kk", "greeting/ru"), List.copyOf(kept.clauses().keySet()));
    assertEquals(report, workbench.version(LAWYER, ID, "1.0.0"));
  }

  @Test
  void aClauseThatComesAlongIsKeptInsteadOfTheSharedOne() {
    var upload = new LetterFolder().greeting("own greeting").upload();
    TemplateVersion draft = workbench.upload(LAWYER, upload).version().orElseThrow();
    VersionFiles kept = VersionFiles.ofZip(store.content(draft));
    assertTrue(text(kept.clauses().get("greeting/ru")).contains("own greeting"));
  }

  @Test
  void aFaultyTemplateIsToldWhereAndIsNotKept() {
    var upload = new LetterFolder().body("{{name}}", "{{#if name}}x").upload();
    LintReport report = workbench.upload(LAWYER, upload);
    TemplateFinding finding =
        report.findings().stream()
            .filter(f -> f.file().equals("ru.docx"))
            .findFirst()
            .orElseThrow();
    assertTrue(finding.error());
    assertEquals(2, finding.paragraph());
    assertEquals("word/document.xml", finding.part());
    assertTrue(finding.around().contains("{{#if name}}"), finding.around());
    assertEquals(Optional.empty(), report.version());
    assertEquals(List.of(), store.versions(ID));
  }

  @Test
  void theWordFileComesBackWithACommentInTheReadersLanguageAtEachFinding() {
    var folder = new LetterFolder().body("{{name}}", "{{#if name}}x");
    AnnotatedWord kazakh = workbench.annotated(LAWYER, folder.upload(), Language.RU, Language.KK);
    AnnotatedWord english = workbench.annotated(LAWYER, folder.upload(), Language.RU, Language.EN);
    assertEquals(workbench.upload(LAWYER, folder.upload()), kazakh.report());
    String code = kazakh.report().findings().get(0).code();
    String sentence = new Messages().of(code, Map.of(), Language.KK);
    assertTrue(comments(kazakh.docx()).contains(sentence), comments(kazakh.docx()));
    assertFalse(comments(english.docx()).contains(sentence));
    var without = new LetterFolder().without("en.docx");
    assertRefused(
        "upload-without-language",
        () -> workbench.annotated(LAWYER, without.upload(), Language.EN, Language.EN));
  }

  @Test
  void ofVeryManyFindingsSomeAreToldAndThatThereAreMore() {
    String[] faults = new String[400];
    Arrays.fill(faults, "{{nobody}}");
    LintReport report = workbench.upload(LAWYER, new LetterFolder().body(faults).upload());
    List<TemplateFinding> findings = report.findings();
    assertTrue(findings.size() < 1_010, "told: " + findings.size());
    assertEquals("too-many-findings", findings.get(findings.size() - 1).code());
    assertEquals(Optional.empty(), report.version());
  }

  @Test
  void theAnnotatedFileOfASoundTemplateIsTheFileAndTheDraftIsKept() {
    AnnotatedWord word =
        workbench.annotated(LAWYER, new LetterFolder().upload(), Language.KK, Language.EN);
    assertTrue(word.report().version().isPresent());
    assertEquals(1, store.versions(ID).size());
  }

  @Test
  void anOtherContentUnderAPublishedVersionIsAFindingAtItsNumber() {
    // The same bytes: a Word file made a second later has another time in it.
    var letter = new LetterFolder();
    workbench.upload(LAWYER, letter.upload());
    workbench.publish(LAWYER, ID, "1.0.0", Optional.empty());
    TemplateVersion again = workbench.upload(LAWYER, letter.upload()).version().orElseThrow();
    assertEquals(State.PUBLISHED, again.state());
    assertTaken(LAWYER, new LetterFolder().body("{{name}}!"));
  }

  @Test
  void anotherOrganisationsDraftIsTakenEvenForTheSameContent() {
    workbench.upload(LAWYER, new LetterFolder().upload());
    assertTaken(ELSEWHERE, new LetterFolder());
    var improved = workbench.upload(LAWYER, new LetterFolder().body("{{name}}!").upload());
    assertEquals(State.DRAFT, improved.version().orElseThrow().state());
  }

  @Test
  void aVersionOfTheShelfIsTakenAndIsNeitherPublishedNorRetired() {
    assertTaken(LAWYER, new LetterFolder().version("0.9.0"));
    assertConflict(() -> workbench.publish(LAWYER, ID, "0.9.0", Optional.empty()));
    assertConflict(() -> workbench.retire(LAWYER, ID, "0.9.0"));
  }

  @Test
  void whatIsPublishedAndRetiredHereIsSeenAtOnce() {
    workbench.upload(LAWYER, new LetterFolder().upload());
    workbench.upload(LAWYER, new LetterFolder().version("1.1.0").upload());
    assertEquals(List.of("0.9.0"), offered());
    workbench.publish(LAWYER, ID, "1.0.0", Optional.empty());
    assertEquals(List.of("1.0.0", "0.9.0"), offered());
    workbench.retire(LAWYER, ID, "1.0.0");
    assertEquals(
        List.of("1.1.0 DRAFT", "1.0.0 RETIRED", "0.9.0 PUBLISHED"),
        workbench.versions(LAWYER, ID).stream().map(v -> v.version() + " " + v.state()).toList());
  }

  @Test
  void whatIsNoTemplateIsRefusedByName() {
    assertRefused("upload-without-template", () -> upload("act", new SampleFolder().zip(ID)));
    assertRefused("upload-name", () -> upload(ID, SampleFolder.zip(Map.of("../x", new byte[1]))));
    Refusal noZip = assertThrows(Refusal.class, () -> upload(ID, new byte[] {1, 2, 3}));
    assertEquals("zip-unreadable", noZip.code());
  }

  private LintReport upload(String template, byte[] zip) {
    return workbench.upload(LAWYER, UploadsTest.upload(template, zip));
  }

  private List<String> offered() {
    return catalogue.versions(ID).stream().map(TemplateVersion::version).toList();
  }

  private void assertTaken(Caller caller, LetterFolder folder) {
    LintReport report = workbench.upload(caller, folder.upload());
    TemplateFinding finding = report.findings().get(0);
    assertEquals("version-taken", finding.code());
    assertEquals("template.yaml#/version", finding.file() + "#" + finding.part());
    assertEquals(Optional.empty(), report.version());
  }

  private static void assertConflict(Runnable call) {
    Refusal refusal = assertThrows(Refusal.class, call::run);
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    assertEquals("version-built-in", refusal.code());
  }

  static void assertRefused(String code, Runnable call) {
    Refusal refusal = assertThrows(Refusal.class, call::run);
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(code, refusal.faults().get(0).code());
  }

  /** A shelf with the letter 0.9.0 and the clause that it includes. */
  static Shelf shelf(String greeting) {
    try {
      var entries = new LinkedHashMap<>(LetterFolder.clauses(greeting));
      VersionFiles.ofUpload(ID, new ByteArrayInputStream(new LetterFolder().version("0.9.0").zip()))
          .files()
          .forEach((name, bytes) -> entries.put(ID + "/" + name, bytes));
      return Shelf.ofZip(new ByteArrayInputStream(SampleFolder.zip(entries)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String comments(Content docx) {
    return new String(WordZip.read(docx).get("word/comments.xml"), StandardCharsets.UTF_8);
  }

  private static String text(byte[] docx) {
    byte[] body = WordZip.read(new Content(docx)).get("word/document.xml");
    return new String(body, StandardCharsets.UTF_8);
  }
}
