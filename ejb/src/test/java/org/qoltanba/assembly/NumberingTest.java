package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.item;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.document.Content;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NumberingTest {

  private static final Map<String, Object> FACTS =
      Map.of("no", false, "rounds", List.of("a", "b", "c"), "inner", List.of("x", "y"));

  /** The list 1 counts through; the list 2 is of the same pattern and begins anew. */
  private static final String LISTS =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  private static Content fill(String... blocks) {
    return Requests.fill(body(blocks).numbering(LISTS), FACTS);
  }

  /** The ids of the items' lists. */
  private static List<String> lists(Content filled) {
    return values(filled, "word/document.xml", "numId", "val");
  }

  private static List<String> values(Content file, String part, String name, String attribute) {
    NodeList all = DocxText.xml(file, part).getElementsByTagNameNS(Traces.W, name);
    var values = new ArrayList<String>();
    for (int i = 0; i < all.getLength(); i++) {
      values.add(((Element) all.item(i)).getAttributeNS(Traces.W, attribute));
    }
    return values;
  }

  @Test
  void aClauseThatIsSwitchedOffLeavesNoNumberAndARepeatedOneCountsOn() {
    Content filled =
        fill(
            item(1, "a"),
            item(1, "{{#if no}}hidden{{/if}}"),
            p("{{#each rounds}}"),
            item(1, "{{this}}"),
            p("{{/each}}"),
            item(1, "z"));
    assertEquals("a\na\nb\nc\nz", DocxText.of(filled));
    assertEquals(List.of("1", "1", "1", "1", "1"), lists(filled));
  }

  @Test
  void aListBelowALineOfItsLoopBeginsAnewInEachRound() {
    Content filled =
        fill(p("{{#each rounds}}"), p("{{this}}"), item(2, "x"), item(2, "y"), p("{{/each}}"));
    assertEquals(List.of("2", "2", "3", "3", "4", "4"), lists(filled));
    assertEquals(List.of("1", "2", "3", "4"), values(filled, "word/numbering.xml", "num", "numId"));
    assertEquals(
        List.of("1", "1", "1"), values(filled, "word/numbering.xml", "startOverride", "val"));
  }

  @Test
  void aListInALoopInACellBeginsAnewInEachRound() {
    String cell = p("{{#each rounds}}") + p("{{this}}") + item(2, "x") + p("{{/each}}");
    assertEquals(List.of("2", "3", "4"), lists(fill(table(row(cell, p(""))))));
  }

  @Test
  void aListWhoseItemsAreMadeByTheLoopCountsThroughIt() {
    Content filled =
        fill(p("{{#each rounds}}"), item(2, "{{this}}"), p("more of it"), p("{{/each}}"));
    assertEquals(List.of("2", "2", "2"), lists(filled));
  }

  @Test
  void aListOfAnInnerLoopBeginsAnewInEachRoundOfTheOuterOne() {
    Content filled =
        fill(
            p("{{#each rounds}}"),
            p("{{this}}"),
            p("{{#each inner}}"),
            item(2, "{{this}}"),
            p("{{/each}}"),
            p("{{/each}}"));
    assertEquals(List.of("2", "2", "3", "3", "4", "4"), lists(filled));
  }

  @Test
  void aListThatBeginsBeforeTheLoopCountsThroughIt() {
    Content filled =
        fill(item(2, "a"), p("{{#each rounds}}"), p("x"), item(2, "y"), p("{{/each}}"));
    assertEquals(List.of("2", "2", "2", "2"), lists(filled));
  }
}
