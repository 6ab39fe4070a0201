package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CommentRangeStart;
import org.docx4j.wml.Comments;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;

/** A template with ten different faults: each is found at its place and marked there. */
class TenFaultsTest {

  /** The faults by the paragraph in which each stands. */
  private static final Map<Integer, String> FAULTS = new LinkedHashMap<>();

  private static final String[] TEXTS = {
    "{{name | shout}}", "unknown-filter",
    "{{head.nobody}}", "no-such-field",
    "{{sum | date}}", "wrong-filter-type",
    "{{people}}", "not-printable",
    "{{#each name}}x{{/each}}", "each-of-no-list",
    "{{#if kind == \"middle\"}}x{{else}}y{{/if}}", "value-not-listed",
    "{{#if urgent}}x{{else if urgent}}y{{/if}}", "unreachable-branch",
    "{{sign mayor}}", "sign-unknown-party",
    "\uD80C\uDC00", "missing-glyph",
    "{{#if urgent}}never closed", "unclosed-block"
  };

  private final Sentences russian = new Sentences(new Messages(), Language.RU);

  private static SampleTemplate template() {
    var blocks = new ArrayList<String>();
    int paragraph = SampleTemplate.BEFORE;
    for (int i = 0; i < TEXTS.length; i += 2) {
      FAULTS.put(++paragraph, TEXTS[i + 1]);
      // The second fault stands in a cell.
      blocks.add(i == 2 ? table(row(p(TEXTS[i]))) : p(TEXTS[i]));
    }
    return new SampleTemplate().withAll(blocks.toArray(String[]::new));
  }

  @Test
  void eachIsFoundAtItsPlace() {
    List<String> found = template().found("kk.docx");
    FAULTS.forEach(
        (paragraph, code) ->
            assertTrue(
                found.stream().anyMatch(f -> f.endsWith(code + " " + paragraph)),
                () -> code + " is not among " + found));
    assertEquals(10, FAULTS.values().stream().distinct().count());
  }

  @Test
  void eachIsMarkedAtItsPlace() throws Exception {
    var word =
        WordprocessingMLPackage.load(new ByteArrayInputStream(annotated(template(), "kk.docx")));
    Map<String, String> texts = comments(word);
    var paragraphs = paragraphs(word);
    FAULTS.forEach(
        (paragraph, code) ->
            assertTrue(
                marks(paragraphs.get(paragraph - 1)).stream()
                    .anyMatch(id -> texts.get(id).contains("[" + code + "]")),
                () -> code + " is not at paragraph " + paragraph));
  }

  @Test
  void aCommentIsASentenceInTheAskedLanguage() throws Exception {
    var word =
        WordprocessingMLPackage.load(new ByteArrayInputStream(annotated(template(), "kk.docx")));
    assertTrue(
        comments(word)
            .containsValue("Поля «head.nobody» в схеме нет. «{{head.nobody}}» [no-such-field]"));
  }

  @Test
  void commentsThatWereThereStay() throws Exception {
    SampleTemplate template = template();
    byte[] once = annotated(template, "kk.docx");
    List<Finding> findings = of(template, "kk.docx");
    byte[] twice = new Annotator(russian).annotated(once, findings);
    var word = WordprocessingMLPackage.load(new ByteArrayInputStream(twice));
    assertEquals(2 * findings.size(), comments(word).size());
  }

  @Test
  void aFileWithoutFindingsStaysAsItIs() {
    byte[] docx = new SampleTemplate().files().get("kk.docx");
    assertEquals(docx, new Annotator(russian).annotated(docx, List.of()));
  }

  @Test
  void anotherWordProcessorShowsThem(@TempDir Path folder) throws Exception {
    assumeTrue(installed(), "LibreOffice (soffice) is not installed");
    Path docx = folder.resolve("paper.docx");
    Files.write(docx, annotated(template(), "kk.docx"));
    String flat = Files.readString(convert(docx, folder));
    long shown = flat.split("<office:annotation ", -1).length - 1L;
    assertEquals(of(template(), "kk.docx").size(), shown);
    assertTrue(flat.contains("<dc:creator>Qoltanba</dc:creator>"));
  }

  private byte[] annotated(SampleTemplate template, String file) {
    return new Annotator(russian).annotated(template.files().get(file), of(template, file));
  }

  private static List<Finding> of(SampleTemplate template, String file) {
    return template.lint().stream().filter(f -> f.file().equals(file)).toList();
  }

  private static Map<String, String> comments(WordprocessingMLPackage word) throws Exception {
    var texts = new LinkedHashMap<String, String>();
    for (Comments.Comment comment :
        word.getMainDocumentPart().getCommentsPart().getContents().getComment()) {
      assertEquals("Qoltanba", comment.getAuthor());
      var text = new StringBuilder();
      comment.getContent().forEach(paragraph -> text.append(paragraph));
      texts.put(comment.getId().toString(), text.toString());
    }
    return texts;
  }

  private static List<P> paragraphs(WordprocessingMLPackage word) {
    var all = new ArrayList<P>();
    for (Object block : word.getMainDocumentPart().getContent()) {
      new TraversalUtil(
          List.of(block),
          new TraversalUtil.CallbackImpl() {
            @Override
            public List<Object> apply(Object item) {
              if (item instanceof P paragraph) {
                all.add(paragraph);
              }
              return null;
            }
          });
    }
    return all;
  }

  private static List<String> marks(P paragraph) {
    return paragraph.getContent().stream()
        .map(XmlUtils::unwrap)
        .filter(CommentRangeStart.class::isInstance)
        .map(mark -> ((CommentRangeStart) mark).getId().toString())
        .toList();
  }

  private static Path convert(Path docx, Path folder) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "fodt",
                "--outdir",
                folder.toString(),
                docx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = office.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      office.destroyForcibly();
    }
    assertTrue(ended, "LibreOffice does not end");
    return folder.resolve("paper.fodt");
  }

  private static boolean installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
