package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.item;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.json.request.RequestJson;

/** A word processor of another maker opens what we file; skipped where it is not installed. */
class LibreOfficeTest {

  private static final byte[] FACTS =
      """
      {"title": "Шарт", "number": "7", "date": "2026-11-22", "copies": 2, "sum": 1500.5,
       "applicant": {"fullName": "Ахметова Айгүл", "phone": "87011234567",
                     "birthDate": "1990-05-01"},
       "relatives": [{"fullName": "Ким Ирина"}, {"fullName": "Ли Пак", "birthYear": 1960}],
       "duties": ["pay", "help"]}
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void aFilledFileOpensAndSaysWhatItShould(@TempDir Path folder) throws Exception {
    assumeTrue(installed(), "LibreOffice (soffice) is not installed");
    Content filled =
        Requests.fill(
            body(
                    p("{{title}}"),
                    table(row(p("{{#each people}}{{@index}}"), p("{{this}}{{/each}}"))),
                    p("{{sign director}}"),
                    p("end & <end>"))
                .header(p("{{title}}"))
                .footnote(p("{{title}}")),
            Map.of("title", "Шарт әғқңөұүһі", "people", List.of("Ann", "Bob")));
    Path docx = folder.resolve("paper.docx");
    Files.write(docx, filled.bytes());
    String text = Files.readString(convert(docx, folder));
    assertEquals(
        List.of("Шарт әғқңөұүһі", "1", "Ann", "2", "Bob", "end & <end>"),
        text.replace("\ufeff", "").lines().filter(line -> !line.isBlank()).toList());
  }

  @Test
  void aTemplateWrittenInItIsFilled() throws IOException {
    Content filled = handWritten();
    assertEquals(
        List.of(
            "ШАРТ",
            "Given to Ахметова Айгүл’s, born 1 May 1990.",
            "| No | Name | Year |",
            "| 1 | Ким~И. | ____ |",
            "| 2 | Ли~П. | 1960 |",
            "pay;help;",
            "Sum: 1~500 (one thousand five hundred) tenge 50~tiyn.",
            "[picture]Box: 7",
            "[picture]"),
        lines(DocxText.of(filled)));
    assertEquals(List.of("№ 7 22.11.2026"), lines(DocxText.of(filled, "word/header1.xml")));
    assertEquals(List.of("Copies: two"), lines(DocxText.of(filled, "word/footer1.xml")));
    assertEquals(
        List.of("\tPhone +7~(701)~123~45~67"), lines(DocxText.of(filled, "word/footnotes.xml")));
  }

  @Test
  void aTemplateWrittenInItOpensInItWhenFilled(@TempDir Path folder) throws Exception {
    assumeTrue(installed(), "LibreOffice (soffice) is not installed");
    Path docx = folder.resolve("paper.docx");
    Files.write(docx, handWritten().bytes());
    List<String> text = lines(Files.readString(convert(docx, folder)).replace("\ufeff", ""));
    assertTrue(text.contains("    1. pay;help;"), text.toString());
    assertTrue(text.contains("Ким~И."), text.toString());
  }

  @Test
  void listsCountInItAsTheyShouldAfterClausesAndLoops(@TempDir Path folder) throws Exception {
    assumeTrue(installed(), "LibreOffice (soffice) is not installed");
    var clause = body(item(1, "rule"), item(2, "own")).numbering(lists("Points"));
    var file =
        body(
                item(1, "first"),
                p("{{#if no}}"),
                item(1, "hidden"),
                p("{{/if}}"),
                p("{{> rules}}"),
                item(1, "last"),
                p("{{#each people}}"),
                p("{{this}}"),
                item(3, "a"),
                item(3, "b"),
                p("{{/each}}"))
            .numbering(lists("Points"));
    Map<String, Object> facts = Map.of("people", List.of("Ann", "Bob"), "no", false);
    Path docx = folder.resolve("paper.docx");
    Files.write(docx, Requests.fill(file, Map.of("rules", clause), facts).bytes());
    List<String> text = lines(Files.readString(convert(docx, folder)).replace("\ufeff", ""));
    assertEquals(
        List.of(
            "1. first",
            "2. rule",
            "1. own",
            "3. last",
            "Ann",
            "1. a",
            "2. b",
            "Bob",
            "1. a",
            "2. b"),
        text.stream().map(String::strip).toList());
  }

  /** The list 1 of a pattern with this name, and the lists 2 and 3 of a nameless one. */
  private static String lists(String name) {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";
    String anew =
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    return "<w:abstractNum w:abstractNumId=\"0\"><w:name w:val=\""
        + name
        + "\"/>"
        + level
        + "<w:abstractNum w:abstractNumId=\"1\">"
        + level
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/>"
        + anew;
  }

  private static Content handWritten() throws IOException {
    try (InputStream docx =
        LibreOfficeTest.class.getResourceAsStream("written-in-libreoffice.docx")) {
      return Requests.fill(
          new Content(docx.readAllBytes()), Language.EN, RequestJson.facts("", FACTS).tree());
    }
  }

  /** Lines with something in them; a no-break space is shown as a tilde. */
  private static List<String> lines(String text) {
    return text.replace('\u00a0', '~').lines().filter(line -> !line.isEmpty()).toList();
  }

  private static Path convert(Path docx, Path folder) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "txt:Text (encoded):UTF8",
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
    return folder.resolve("paper.txt");
  }

  private static boolean installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
