package org.qoltanba.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.assembly.DocxText;
import org.qoltanba.document.Content;

/** The linter on a command line. */
class LintRunTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @TempDir private Path root;

  @Test
  void aSoundTemplateIsSilentAndEndsWithZero() throws IOException {
    assertEquals(0, run(new SampleTemplate()));
    assertEquals("", bytes.toString(UTF_8));
  }

  @Test
  void aFindingIsALineAndAnErrorEndsWithOne() throws IOException {
    assertEquals(1, run(new SampleTemplate().withAll(p("{{nobody}}")), "ru"));
    assertEquals(
        "kk.docx:7: error no-such-field — Поля «nobody» в схеме нет. «{{nobody}}»",
        bytes.toString(UTF_8).lines().findFirst().orElseThrow());
  }

  @Test
  void warningsAloneEndWithZero() throws IOException {
    assertEquals(0, run(new SampleTemplate().without("samples/bare.json"), "kk"));
    assertFalse(bytes.toString(UTF_8).isEmpty());
  }

  @Test
  void filesWithFindingsAreWrittenWithComments() throws IOException {
    Path out = root.resolve("out");
    var template = new SampleTemplate().with("kk.docx", SampleTemplate.word(p("{{nobody}}")));
    run(template, "en", "--annotate", out.toString());
    assertTrue(Files.size(out.resolve("kk.docx")) > 0);
    assertFalse(Files.exists(out.resolve("ru.docx")));
  }

  @Test
  void clausesAreTakenFromBesideTheFolder() throws IOException {
    var template = new SampleTemplate().withAll(p("{{> person}}"));
    Path clause = root.resolve("_clauses/person");
    Files.createDirectories(clause);
    for (String language : List.of("kk", "ru", "en")) {
      Files.write(clause.resolve(language + ".docx"), body(p("{{name}}")).content().bytes());
    }
    assertEquals(0, run(template), bytes.toString(UTF_8));
  }

  @Test
  void aFindingInASharedClauseNamesItsFileAndIsMarkedThere() throws Exception {
    var template = new SampleTemplate().withAll(p("{{> person}}"));
    Path clause = Files.createDirectories(root.resolve("_clauses/person"));
    for (String language : List.of("kk", "ru", "en")) {
      String text = language.equals("ru") ? "{{name}}{{nobody}}" : "{{name}}";
      byte[] docx = body(p("first"), p(text)).content().bytes();
      Files.write(clause.resolve(language + ".docx"), docx);
    }
    Path out = root.resolve("out");
    assertEquals(1, run(template, "ru", "--annotate", out.toString()));
    String said = "Поля «nobody» в схеме нет. «{{nobody}}»";
    String lines = bytes.toString(UTF_8);
    assertTrue(
        lines.contains("_clauses/person/ru.docx:2: error no-such-field — " + said + "\n"), lines);
    var marked = new Content(Files.readAllBytes(out.resolve("_clauses/person/ru.docx")));
    assertTrue(DocxText.of(marked, "word/comments.xml").contains(said + " [no-such-field]"));
    assertFalse(Files.exists(out.resolve("_clauses/person/kk.docx")));
    assertFalse(Files.exists(out.resolve("kk.docx")));
  }

  @Test
  void whatCanNotBeUnderstoodIsAnsweredByTheUsage() throws IOException {
    assertEquals(2, new LintRun(new PrintStream(bytes, true, UTF_8)).run(List.of()));
    assertTrue(bytes.toString(UTF_8).startsWith("usage: "));
    assertEquals(2, run(new SampleTemplate(), "de"));
  }

  private int run(SampleTemplate template, String... options) throws IOException {
    Path folder = root.resolve(SampleTemplate.ID);
    for (Map.Entry<String, byte[]> file : template.files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    var arguments = new ArrayList<>(List.of(folder.toString()));
    arguments.addAll(List.of(options));
    return new LintRun(new PrintStream(bytes, true, UTF_8)).run(arguments);
  }
}
