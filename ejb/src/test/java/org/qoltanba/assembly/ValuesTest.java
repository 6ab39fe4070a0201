package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.tags.Budget;

class ValuesTest {

  private static String print(String value) {
    return DocxText.of(Requests.fill(body(p("<{{value}}>")), Map.of("value", value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{value}}",
        "{{#if",
        "}}",
        "<w:p/>",
        "</w:t></w:r>",
        "]]>",
        "<![CDATA[x]]>",
        "&amp; & &#65;",
        "<!-- -->",
        "{ MERGEFIELD x }",
        "=1+1",
        "\"quoted\" 'twice'",
        "ӘҒҚҢӨҰҮҺІ әғқңөұүһі ₸",
        "𐰴𐰋",
        "  two  spaces  ",
        "$1 \\ \\1",
      })
  void aValueIsTextAndNothingElse(String value) {
    assertEquals("<" + value + ">", print(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0001", "\u001f", "\ufffe", "\uffff", "\ud800", "\udc00"})
  void aCharacterThatNoXmlCanHoldIsDropped(String character) {
    assertEquals("<ab>", print("a" + character + "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u000bb"})
  void aLineBreakBecomesALineBreak(String value) {
    assertEquals("<a⏎b>", print(value));
  }

  @Test
  void aTabBecomesATab() {
    assertEquals("<a\tb>", print("a\tb"));
    assertEquals(
        1,
        DocxText.xml(
                Requests.fill(body(p("{{value}}")), Map.of("value", "a\tb")), "word/document.xml")
            .getElementsByTagNameNS(Traces.W, "tab")
            .getLength());
  }

  @Test
  void aMissingValueIsALineToWriteOn() {
    assertEquals(
        "____________ and ___",
        DocxText.of(Requests.fill(body(p("{{a}} and {{b.c | blank 3}}")), Map.of())));
  }

  @Test
  void noTagIsLeftInTheFile() {
    var filled = Requests.fill(body(p("{{a}}{{#if b}}c{{/if}}")), Map.of());
    assertFalse(DocxText.source(filled, "word/document.xml").contains("{{"));
  }

  @Test
  void aDateThatIsNoneIsRefusedWithItsPlaceInTheRequest() {
    var file = body(p("{{signed.on | date}}")).content();
    var request = Requests.of(file, Language.RU, Map.of("signed", Map.of("on", "tomorrow")));
    var assembler = new Assembler(Budget.standard());
    Refusal refusal = assertThrows(Refusal.class, () -> assembler.assemble(request));
    assertEquals(List.of(new Fault("/data/signed/on", "date-form")), refusal.faults());
  }

  @Test
  void aPaperThatGrowsWithoutMeasureIsRefused() {
    var file = body(p("{{#each a}}"), p("{{#each a}}"), p("x"), p("{{/each}}"), p("{{/each}}"));
    List<Object> many = Collections.nCopies(1_000, "x");
    var request = Requests.of(file.content(), Language.RU, Map.of("a", many));
    var assembler = new Assembler(Budget.standard());
    Refusal refusal = assertThrows(Refusal.class, () -> assembler.assemble(request));
    assertEquals("budget-exhausted", refusal.code());
  }
}
