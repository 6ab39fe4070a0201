package org.qoltanba.rendering.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.rendering.ooxml.Parsed.root;
import static org.qoltanba.rendering.ooxml.Parsed.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

  @Test
  void anElementHasTheUsualPrefixWhateverTheFileCallsIt() {
    assertEquals("w:p", xml("<s:p/>").name());
    assertEquals("7", xml("<s:p s:val='7'/>").val());
    assertEquals("p", xml("<u:p/>").name());
  }

  @Test
  void itHasChildrenOrAText() {
    Xml element = xml("<w:p> <w:t>a<![CDATA[<b>]]></w:t> </w:p>");
    assertEquals("", element.text());
    assertEquals("a<b>", element.child("w:t").text());
    assertNull(element.child("w:r"));
  }

  @Test
  void aPathLeadsDownByFirstChildren() {
    Xml element = xml("<w:a><w:b w:val='1'/><w:b><w:c/></w:b></w:a>");
    assertEquals("1", element.at("w:b").val());
    assertNull(element.at("w:b", "w:c"));
    assertEquals("w:c", element.find("w:c").orElseThrow().name());
    assertEquals(4, element.all().count());
  }

  @Test
  void elementsThatSayTheSameAreEqual() {
    assertEquals(xml("<w:a w:val='1'><w:b/></w:a>"), xml("<w:a w:val='1'> <w:b/></w:a>"));
    assertNotEquals(xml("<w:a w:val='1'/>"), xml("<w:a w:val='2'/>"));
  }

  @Test
  void attributesAreLaidOverOthers() {
    Xml merged = xml("<w:ind w:left='1' w:right='2'/>").with(xml("<w:ind w:right='3'/>"));
    assertEquals(xml("<w:ind w:left='1' w:right='3'/>"), merged);
    assertEquals(xml("<w:ind w:right='3'/>"), merged.without(List.of("w:left")));
  }

  @Test
  void ofAlternativesTheFirstThatIsUnderstoodIsTaken() {
    String choice = "<mc:Choice Requires='%s'><w:%s/></mc:Choice>";
    String fallback = "<mc:Fallback><w:old/></mc:Fallback>";
    assertEquals(
        "[w:new]", names(choice.formatted("x1", "odd"), choice.formatted("wps", "new"), fallback));
    assertEquals("[w:old]", names(choice.formatted("wps x1", "odd"), fallback));
    assertEquals("[]", names(choice.formatted("x1", "odd")));
  }

  private static String names(String... branches) {
    Xml holder = root("<mc:AlternateContent>", String.join("", branches), "</mc:AlternateContent>");
    return holder.children().stream().map(Xml::name).toList().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<a>", "<a b='1' b='2'/>", ""})
  void whatIsBrokenOrHasEntitiesIsNotRead(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> Parsed.parse(bytes));
  }

  @Test
  void aTypeIsNeitherReadNorFetched() {
    byte[] typed = "<!DOCTYPE a SYSTEM 'file:///nowhere'><a/>".getBytes(StandardCharsets.UTF_8);
    assertEquals("a", Parsed.parse(typed).name());
  }

  @Test
  void aTreeNestedTooDeepIsNotRead() {
    byte[] deep = ("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> Parsed.parse(deep));
  }
}
