package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.r;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.document.Content;
import org.w3c.dom.Element;

class SplitTagsTest {

  private static final String LINE =
      "A {{#if big}}{{name | upper}} {{else}}small{{/if}}{{#each list}}<{{this}}>{{/each}} Z";
  private static final Map<String, Object> FACTS =
      Map.of("big", true, "name", "asel", "list", List.of("1", "2"));

  static Stream<Integer> positions() {
    return IntStream.rangeClosed(0, LINE.length()).boxed();
  }

  @ParameterizedTest
  @MethodSource("positions")
  void aTagWorksWhereverItIsSplit(int at) {
    String between =
        "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"7\" w:name=\"b\"/>";
    String split =
        "<w:p>"
            + r("<w:b/>", LINE.substring(0, at))
            + between
            + r("<w:i/><w:lang w:val=\"en-US\"/>", LINE.substring(at))
            + "<w:bookmarkEnd w:id=\"7\"/></w:p>";
    assertEquals("A ASEL <1><2> Z", DocxText.of(Requests.fill(body(split), FACTS)));
  }

  @Test
  void aTagWorksWithARunForEachCharacter() {
    String[] characters = LINE.split("");
    assertEquals("A ASEL <1><2> Z", DocxText.of(Requests.fill(body(p(characters)), FACTS)));
  }

  @Test
  void aTagThatRunsIntoAHyperlinkWorks() {
    String line =
        "<w:p>"
            + r("", "to {{na")
            + "<w:hyperlink w:anchor=\"x\">"
            + r("", "me}} and")
            + "</w:hyperlink>"
            + r("", " on")
            + "</w:p>";
    assertEquals("to asel and on", DocxText.of(Requests.fill(body(line), FACTS)));
  }

  @Test
  void aTabInsideATagIsWhiteSpace() {
    String line =
        "<w:p>" + r("", "{{name") + "<w:r><w:tab/><w:br/></w:r>" + r("", "| upper}}") + "</w:p>";
    assertEquals("ASEL", DocxText.of(Requests.fill(body(line), FACTS)));
  }

  @Test
  void theValueLooksLikeTheFirstCharacterOfItsTagAndHasNoLanguageOfItsOwn() {
    String line =
        "<w:p>"
            + r("<w:b/><w:lang w:val=\"en-US\"/>", "{")
            + r("<w:i/>", "{name}}, plain")
            + "</w:p>";
    Content filled = Requests.fill(body(line), FACTS);
    var runs = DocxText.xml(filled, "word/document.xml").getElementsByTagNameNS(Traces.W, "r");
    assertEquals("b", properties((Element) runs.item(0)));
    assertEquals("asel", runs.item(0).getTextContent());
    assertEquals("i", properties((Element) runs.item(1)));
    assertEquals(", plain", runs.item(1).getTextContent());
  }

  private static String properties(Element run) {
    var properties = run.getElementsByTagNameNS(Traces.W, "rPr").item(0).getChildNodes();
    return IntStream.range(0, properties.getLength())
        .mapToObj(properties::item)
        .filter(Element.class::isInstance)
        .map(node -> node.getLocalName())
        .reduce("", String::concat);
  }
}
