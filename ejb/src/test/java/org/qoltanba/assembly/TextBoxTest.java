package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TextBoxTest {

  private static final Map<String, Object> FACTS =
      Map.of("name", "Ann", "no", false, "people", List.of(Map.of("name", "Bob"), Map.of()));

  /** A text box as Word writes one: for its own readers, then for older ones. */
  private static String box(String blocks) {
    String content = "<w:txbxContent>" + blocks + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
        + "<wp:inline><wp:extent cx=\"100\" cy=\"100\"/><wp:docPr id=\"7\" name=\"box\"/>"
        + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>"
        + content
        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape style=\"width:10pt\"><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static String anchored(String blocks) {
    return "<w:p>" + box(blocks) + "</w:p>";
  }

  private static List<String> boxes(Content filled) {
    NodeList all =
        DocxText.xml(filled, "word/document.xml").getElementsByTagNameNS(Traces.W, "txbxContent");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> DocxText.of((Element) all.item(i)))
        .toList();
  }

  @Test
  void bothAlternativesOfATextBoxAreFilled() {
    String blocks =
        p("{{na", "me}}")
            + p("{{#if no}}")
            + p("hidden")
            + p("{{/if}}")
            + table(row(p("{{#each people}}{{@index}}"), p("{{name}}{{/each}}")))
            + p("");
    String expected = "Ann\n| 1 | Bob |\n| 2 | ____________ |\n";
    Content filled = Requests.fill(body(anchored(blocks)), FACTS);
    assertEquals(List.of(expected, expected), boxes(filled));
  }

  @Test
  void theNamesThatOlderReadersNeedAreDeclared() {
    Content filled = Requests.fill(body(anchored(p("{{name}}"))), FACTS);
    String xml = DocxText.source(filled, "word/document.xml");
    assertTrue(xml.contains("Requires=\"wps\""));
    assertTrue(xml.contains("xmlns:wps="));
  }

  @Test
  void aTextBoxInALoopHasTheValuesOfEachRoundAndAnIdOfItsOwn() {
    String loop = p("{{#each people}}") + anchored(p("{{name}}")) + p("{{/each}}");
    Content filled = Requests.fill(body(loop, p("{{name}}")), FACTS);
    assertEquals(List.of("Bob", "Bob", "____________", "____________"), boxes(filled));
    String xml = DocxText.source(filled, "word/document.xml");
    assertEquals(2, xml.split("docPr ").length - 1);
    assertEquals(1, xml.split("id=\"7\"").length - 1);
  }

  @Test
  void aTextBoxWithNothingLeftKeepsAParagraph() {
    Content filled = Requests.fill(body(anchored(p("{{#if no}}") + p("x") + p("{{/if}}"))), FACTS);
    assertEquals(List.of("", ""), boxes(filled));
    assertFalse(DocxText.source(filled, "word/document.xml").contains("<w:txbxContent/>"));
  }

  @Test
  void aFaultInATextBoxIsToldOnceAtItsPlace() {
    LayoutReading reading =
        new Assembler(Budget.standard())
            .read(body(p("x"), anchored(p("y") + p("{{a.}}")), p("{{b.}}")).content(), Language.EN);
    assertEquals(
        List.of(
            new TagError("bad-path", new Place("word/document.xml", 4, "{{a.}}")),
            new TagError("bad-path", new Place("word/document.xml", 5, "{{b.}}"))),
        reading.errors());
  }
}
