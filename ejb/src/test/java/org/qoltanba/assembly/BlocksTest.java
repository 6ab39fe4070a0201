package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.r;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.document.Content;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BlocksTest {

  private static final Map<String, Object> FACTS =
      Map.of(
          "yes",
          true,
          "no",
          false,
          "people",
          List.of(
              Map.of("name", "Ann", "papers", List.of("passport", "card")),
              Map.of("name", "Bob", "papers", List.of())));

  private static final String NOTE = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";

  private static void assertPrints(String expected, String... blocks) {
    String end = p("~");
    assertEquals(
        expected + "\n~", DocxText.of(Requests.fill(body(String.join("", blocks), end), FACTS)));
  }

  @Test
  void aBlockAroundParagraphsVanishesWithTheParagraphsOfItsTags() {
    assertPrints(
        "before\nshown\nafter",
        p("before"),
        p("{{#if yes}}"),
        p("shown"),
        p(" {{else}} "),
        p("hidden"),
        p("{{/if}}{{#if no}}"),
        p("hidden too"),
        p("{{/if}}"),
        p("after"));
  }

  @Test
  void aBlockMayOpenBeforeAParagraphsTextAndCloseAfterAnothers() {
    assertPrints("one\ntwo\nend", p("{{#if yes}}one"), p("two{{/if}}"), p("end"));
    assertPrints("end", p("{{#if no}} one"), p("two {{/if}}"), p("end"));
  }

  @Test
  void aParagraphWithNothingButAnInlineBlockVanishesWithIt() {
    assertPrints("a\nc", p("a"), p("{{#if no}}b{{/if}} "), p("c"));
    assertPrints("a \nc", p("a {{#if no}}b{{/if}}"), p("c"));
  }

  @Test
  void anEmptyParagraphWithoutTagsStays() {
    assertPrints("a\n\nb", p("a"), p(""), p("b"));
  }

  @Test
  void blocksRepeatParagraphsWithBlocksInThem() {
    assertPrints(
        "1. Ann\nhas a passport\nhas a card\n2. Bob\nhas nothing",
        p("{{#each people}}"),
        p("{{@index}}. {{name}}"),
        p("{{#if papers}}{{#each papers}}"),
        p("has a {{this}}"),
        p("{{/each}}{{else}}"),
        p("has nothing"),
        p("{{/if}}"),
        p("{{/each}}"));
  }

  @Test
  void aBlockAroundRowsRepeatsThemAndItsOwnRowsVanish() {
    assertPrints(
        "| No | Name |\n| 1 | Ann |\n| 2 | Bob |\n| end |  |",
        table(
            row(p("No"), p("Name")),
            row(p("{{#each people}}"), p("")),
            row(p("{{@index}}"), p("{{name}}")),
            row(p(""), p("{{/each}}")),
            row(p("end"), p(""))));
  }

  @Test
  void aBlockFromTheFirstCellToTheLastRepeatsItsRow() {
    assertPrints(
        "| 1 | Ann |\n| 2 | Bob |",
        table(row(p("{{#each people}}{{@index}}"), p("{{name}}{{/each}}"))));
  }

  @Test
  void aBlockInACellStaysInTheCellAndNeverLeavesItWithoutAParagraph() {
    assertPrints(
        "| passport / card |\n|  |\n| Bob |",
        table(
            row(p("{{#each people.0.papers}}") + p("{{this}}") + p("{{/each}}")),
            row(p("{{#if no}}") + p("hidden") + p("{{/if}}")),
            row(p("{{people.1.name}}"))));
  }

  @Test
  void aBlockAroundATableSwitchesItOffAndOn() {
    String table = table(row(p("{{people.0.name}}")));
    assertPrints("a\nb", p("a"), p("{{#if no}}"), table, p("{{/if}}"), p("b"));
    assertPrints("a\n| Ann |\nb", p("a"), p("{{#if yes}}"), table, p("{{/if}}"), p("b"));
  }

  @Test
  void aTableWithoutRowsVanishes() {
    assertPrints(
        "a\nb", p("a"), table(row(p("{{#if no}}")), row(p("hidden")), row(p("{{/if}}"))), p("b"));
  }

  @Test
  void tablesBetweenWhichOnlyTagsStoodStayTwo() {
    String table = table(row(p("{{name}}")));
    assertPrints(
        "| Ann |\n\n| Bob |\n\n| end |",
        p("{{#each people}}"),
        table,
        p("{{/each}}"),
        table(row(p("end"))));
  }

  @Test
  void aChainOfConditionsChoosesAmongRows() {
    String[][] rows = {
      row(p("{{#if no}}"), p("")),
      row(p("a"), p("1")),
      row(p("{{else if people.0.name == \"Ann\"}}b"), p("2")),
      row(p("bb"), p("{{#each people}}{{name}}{{/each}}")),
      row(p(""), p("{{else}}")),
      row(p("c"), p("3{{/if}}"))
    };
    assertPrints("| b | 2 |\n| bb | AnnBob |", table(rows));
  }

  @Test
  void aLoopAndAConditionMayShareTheirRow() {
    assertPrints(
        "| Ann | 2 |",
        table(row(p("{{#each people}}{{#if papers}}{{name}}"), p("2{{/if}}{{/each}}"))));
  }

  @Test
  void tablesLoopWithinConditionsInHeadersNotesAndBoxes() {
    String rows =
        table(row(p("{{#each people}}{{name}}"), p("{{#each papers}}+{{/each}}{{/each}}")));
    String block = p("{{#if no}}") + p("x") + p("{{else if yes}}") + rows + p("{{/if}}");
    WordFile file =
        body("<w:p>" + r("", "body") + NOTE + "</w:p>").header(block).footer(block).footnote(block);
    Content filled = Requests.fill(file, FACTS);
    String expected = "| Ann | ++ |\n| Bob |  |\n";
    assertEquals(expected, DocxText.of(filled, "word/header1.xml"));
    assertEquals(expected, DocxText.of(filled, "word/footer1.xml"));
    assertEquals("\n" + expected, DocxText.of(filled, "word/footnotes.xml"));
  }

  @Test
  void aPageBreakComesAndGoesWithItsBlock() {
    String end = "<w:r><w:br w:type=\"page\"/></w:r>" + r("", "{{/if}}") + "</w:p>";
    String off = "<w:p>" + r("", "{{#if no}}") + end;
    String on = "<w:p>" + r("", "{{#if yes}}") + end;
    assertPrints("a\n⏎\nb", p("a"), off, on, p("b"));
  }

  @Test
  void tablesNestInTables() {
    String inner = table(row(p("{{#each papers}}{{this}}{{/each}}")));
    String inLoop = p("{{#each people}}") + p("{{name}}") + inner + p("{{/each}}");
    assertPrints("| Ann / | passportcard | / Bob / |  | /  |", table(row(inLoop + p(""))));
  }

  @Test
  void headersFootersAndFootnotesAreFilledToo() {
    WordFile file =
        body("<w:p>" + r("", "body") + NOTE + "</w:p>")
            .header(p("head {{people.0.name}}"))
            .footer(p("{{#if no}}") + p("hidden") + p("{{/if}}"))
            .footnote(p("{{#each people}}{{name}};{{/each}}"));
    Content filled = Requests.fill(file, FACTS);
    assertEquals("body", DocxText.of(filled));
    assertEquals("head Ann", DocxText.of(filled, "word/header1.xml"));
    assertEquals("", DocxText.of(filled, "word/footer1.xml"));
    assertEquals("\nAnn;Bob;", DocxText.of(filled, "word/footnotes.xml"));
  }

  @Test
  void theEndOfASectionOutlivesTheBlockThatItStandsIn() {
    String end = "<w:p><w:pPr><w:sectPr/></w:pPr>" + WordFile.r("", "{{/if}}") + "</w:p>";
    Content filled = Requests.fill(body(p("{{#if no}}"), p("x"), end, p("y")), FACTS);
    assertEquals("\ny", DocxText.of(filled));
    assertEquals(
        2,
        DocxText.xml(filled, "word/document.xml")
            .getElementsByTagNameNS(Traces.W, "sectPr")
            .getLength());
  }

  @Test
  void aBookmarkInALoopStandsOnce() {
    String marked =
        "<w:p>"
            + WordFile.r("", "{{#each people}}")
            + "<w:bookmarkStart w:id=\"3\" w:name=\"here\"/>"
            + WordFile.r("", "{{name}}{{/each}}")
            + "<w:bookmarkEnd w:id=\"3\"/></w:p>";
    Content filled = Requests.fill(body(marked), FACTS);
    assertEquals("AnnBob", DocxText.of(filled));
    assertEquals(1, DocxText.source(filled, "word/document.xml").split("bookmarkStart").length - 1);
  }

  @Test
  void aNoteInALoopIsPrintedInEachRoundWithTheRoundsValues() {
    WordFile file =
        body(p("{{#each people}}"), "<w:p>" + r("", "{{name}}") + NOTE + "</w:p>", p("{{/each}}"))
            .footnote(p("about {{name}}"));
    Content filled = Requests.fill(file, FACTS);
    assertEquals("\nabout Ann\nabout Bob", DocxText.of(filled, "word/footnotes.xml"));
    assertEquals(List.of("2", "3"), ids(filled, "word/document.xml", "footnoteReference"));
    assertEquals(List.of("-1", "2", "3"), ids(filled, "word/footnotes.xml", "footnote"));
  }

  @Test
  void aNoteWhoseReferenceIsSwitchedOffIsNotInTheFile() {
    WordFile file =
        body(p("{{#if no}}"), "<w:p>" + NOTE + "</w:p>", p("{{/if}}"), p("x"))
            .footnote(p("secret"));
    assertEquals("", DocxText.of(Requests.fill(file, FACTS), "word/footnotes.xml"));
  }

  private static List<String> ids(Content file, String part, String element) {
    NodeList all = DocxText.xml(file, part).getElementsByTagNameNS(Traces.W, element);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttributeNS(Traces.W, "id"))
        .toList();
  }
}
