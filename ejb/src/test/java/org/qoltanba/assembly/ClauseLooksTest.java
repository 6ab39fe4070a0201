package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.item;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.styled;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.document.Content;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Styles and lists of a clause in the layout that includes it. */
class ClauseLooksTest {

  private static String style(String id, String name, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
            .formatted(id, name)
        + "<w:basedOn w:val=\"Normal\"/>"
        + properties
        + "</w:style>";
  }

  private static String look(String alignment) {
    return "<w:pPr><w:jc w:val=\"" + alignment + "\"/></w:pPr>";
  }

  private static String pattern(int id, String name) {
    return "<w:abstractNum w:abstractNumId=\"%d\"><w:nsid w:val=\"0000000%d\"/>".formatted(id, id)
        + (name.isEmpty() ? "" : "<w:name w:val=\"" + name + "\"/>")
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";
  }

  private static String list(int id, int pattern) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, pattern);
  }

  private static List<String> values(Content file, String part, String element, String attribute) {
    NodeList all = DocxText.xml(file, part).getElementsByTagNameNS(Traces.W, element);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttributeNS(Traces.W, attribute))
        .toList();
  }

  private static Content fill(WordFile file, WordFile clause) {
    return Requests.fill(file, Map.of("rules", clause), Map.of());
  }

  private static String use(String style) {
    return styled("<w:pStyle w:val=\"" + style + "\"/>", "x");
  }

  @Test
  void aStyleOfTheSameNameAndLookIsShared() {
    var clause = body(use("a3")).styles(style("a3", "Clause Text", look("both")));
    var file = body(p("{{> rules}}")).styles(style("ClauseText", "clause text", look("both")));
    Content filled = fill(file, clause);
    assertEquals(List.of("ClauseText"), values(filled, "word/document.xml", "pStyle", "val"));
    assertEquals(
        List.of("Normal", "ClauseText"), values(filled, "word/styles.xml", "style", "styleId"));
  }

  @Test
  void aStyleOfTheSameNameAndAnotherLookComesAlongUnderANameOfItsOwn() {
    var clause = body(use("T")).styles(style("T", "Clause Text", look("right")));
    var file = body(use("T"), p("{{> rules}}")).styles(style("T", "Clause Text", look("both")));
    Content filled = fill(file, clause);
    assertEquals(List.of("T", "rules-T"), values(filled, "word/document.xml", "pStyle", "val"));
    assertEquals(
        List.of("Normal", "T", "rules-T"), values(filled, "word/styles.xml", "style", "styleId"));
    assertEquals(
        List.of("Normal", "Clause Text", "Clause Text (rules)"),
        values(filled, "word/styles.xml", "name", "val"));
  }

  @Test
  void aStyleThatTheLayoutLacksComesAlongWithTheOnesItIsBasedOn() {
    String own =
        style("A", "A", look("right"))
            + style("B", "B", look("center")).replace("\"Normal\"", "\"A\"");
    Content filled = fill(body(p("{{> rules}}")), body(use("B")).styles(own));
    assertEquals(
        List.of("Normal", "A", "B"), values(filled, "word/styles.xml", "style", "styleId"));
    assertEquals(List.of("Normal", "A"), values(filled, "word/styles.xml", "basedOn", "val"));
  }

  @Test
  void plainParagraphsKeepTheLookOfTheirOwnFile() {
    String defaults =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault>"
            + "</w:docDefaults>";
    var clause = body(p("x"), styled("<w:jc w:val=\"right\"/>", "y")).styles(defaults);
    Content filled = fill(body(p("a"), p("{{> rules}}")), clause);
    assertEquals(
        List.of("rules-Normal", "rules-Normal"),
        values(filled, "word/document.xml", "pStyle", "val"));
    assertEquals(List.of("20"), values(filled, "word/styles.xml", "sz", "val"));
    assertEquals("a\nx\ny", DocxText.of(filled));
  }

  @Test
  void aListOfTheSameNameGoesOnWithTheLayouts() {
    var clause = body(item(1, "x")).numbering(pattern(0, "Clauses") + list(1, 0));
    var file =
        body(item(5, "a"), p("{{> rules}}"), item(5, "b"))
            .numbering(pattern(3, "") + pattern(4, "Clauses") + list(4, 3) + list(5, 4));
    Content filled = fill(file, clause);
    assertEquals(List.of("5", "5", "5"), values(filled, "word/document.xml", "numId", "val"));
    assertEquals(List.of("4", "5"), values(filled, "word/numbering.xml", "num", "numId"));
  }

  @Test
  void aListOfTheSameParagraphStyleGoesOnWithTheLayouts() {
    String level = "<w:pStyle w:val=\"%s\"/><w:lvlText";
    var clause =
        body(item(1, "x"))
            .styles(style("z1", "Point", ""))
            .numbering((pattern(0, "") + list(1, 0)).replace("<w:lvlText", level.formatted("z1")));
    var file =
        body(item(5, "a"), p("{{> rules}}"))
            .styles(style("Point", "Point", ""))
            .numbering(
                (pattern(4, "") + list(5, 4)).replace("<w:lvlText", level.formatted("Point")));
    assertEquals(
        List.of("5", "5"), values(fill(file, clause), "word/document.xml", "numId", "val"));
  }

  @Test
  void anyOtherListComesAlongAndCountsByItself() {
    var clause =
        body(item(5, "x"), item(6, "y"), item(5, "z"))
            .numbering(pattern(4, "Own") + list(5, 4) + list(6, 4));
    var file = body(item(5, "a"), p("{{> rules}}")).numbering(pattern(4, "") + list(5, 4));
    Content filled = fill(file, clause);
    assertEquals(List.of("5", "6", "7", "6"), values(filled, "word/document.xml", "numId", "val"));
    assertEquals(List.of("5", "6", "7"), values(filled, "word/numbering.xml", "num", "numId"));
    assertEquals(
        List.of("4", "5", "5"), values(filled, "word/numbering.xml", "abstractNumId", "val"));
  }

  @Test
  void aLayoutWithoutListsGetsThoseOfTheClause() {
    var clause = body(item(5, "x")).numbering(pattern(4, "") + list(5, 4));
    Content filled = fill(body(p("{{> rules}}")), clause);
    assertEquals(List.of("1"), values(filled, "word/document.xml", "numId", "val"));
    assertEquals(List.of("1"), values(filled, "word/numbering.xml", "num", "numId"));
  }
}
