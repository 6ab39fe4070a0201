package org.qoltanba.lint.numbering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as a word processor counts them, and as people type them. */
class LabelsTest {

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
          <w:pStyle w:val="Chapter"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="Clause"/>
          <w:lvlText w:val="%1.%2"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="russianLower"/>
          <w:lvlText w:val="(%3)"/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:lvlRestart w:val="1"/>
          <w:lvlText w:val="§ %4"/></w:lvl>
        <w:lvl w:ilvl="4"><w:start w:val="1"/><w:lvlRestart w:val="0"/>
          <w:lvlText w:val="*%5"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Rows"/>
        <w:lvl w:ilvl="0"><w:start w:val="8"/><w:lvlText w:val="%1-мақсат."/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Rows"/></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
      <w:num w:numId="5"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
          <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:lvlOverride></w:num>
      """;

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
      <w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>
        </w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Clause"><w:basedOn w:val="Normal"/>
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Special"><w:basedOn w:val="Clause"/></w:style>
      <w:style w:type="paragraph" w:styleId="Deep"><w:pPr><w:numPr><w:ilvl w:val="2"/>
        <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """;

  private final Labels labels =
      new Numbering(
              ("<w:numbering" + W + ">" + LISTS + "</w:numbering>").getBytes(UTF_8),
              ("<w:styles" + W + ">" + STYLES + "</w:styles>").getBytes(UTF_8))
          .labels();

  @Test
  void levelsAreCountedWithinTheirHigherOnes() {
    assertEquals(
        List.of("1.", "1.1", "1.2", "2.", "2.1"),
        texts(item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1)));
  }

  @Test
  void aStyleNumbersAtItsOwnLevel() {
    assertEquals(
        List.of("1.", "1.1", "1.2", "(в)", ""),
        texts(style("Chapter"), style("Clause"), style("Special"), style("Deep"), style("Other")));
  }

  @Test
  void aParagraphCanLeaveTheListOfItsStyle() {
    assertEquals(List.of("1.", "", "2."), texts(style("Chapter"), out(), style("Chapter")));
  }

  @Test
  void aLevelBeginsAnewAfterTheLevelThatItNamesOrNever() {
    assertEquals(
        List.of(
            "1.", "1.1", "(в)", "§ 1", "*1", "1.2", "(в)", "§ 2", "*2", "2.", "2.1", "(в)", "§ 1"),
        texts(
            item(1, 0),
            item(1, 1),
            item(1, 2),
            item(1, 3),
            item(1, 4),
            item(1, 1),
            item(1, 2),
            item(1, 3),
            item(1, 4),
            item(1, 0),
            item(1, 1),
            item(1, 2),
            item(1, 3)));
  }

  @Test
  void listsOfOnePatternCountTogetherUntilOneSaysWhereItBegins() {
    assertEquals(
        List.of("1.", "II", "III", "7.", "8.", "9."),
        texts(item(1, 0), item(5, 0), item(5, 0), item(4, 0), item(4, 0), item(1, 0)));
  }

  @Test
  void aListMayGetItsPatternFromAStyle() {
    assertEquals(List.of("8-мақсат.", "9-мақсат."), texts(item(3, 0), item(3, 0)));
  }

  @Test
  void bulletsAreAllTheSame() {
    assertEquals(new Label("–", "•"), labels.next(item(2, 0), "x").orElseThrow());
  }

  @Test
  void theValueIsTheSameInAllLetters() {
    labels.next(item(1, 0), "x");
    labels.next(item(1, 1), "x");
    assertEquals(new Label("(в)", "3"), labels.next(item(1, 2), "x").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "decimalZero, 7, 07",
    "lowerLetter, 27, aa",
    "upperLetter, 2, B",
    "russianLower, 29, я",
    "russianLower, 10, к",
    "russianUpper, 30, АА",
    "lowerRoman, 1994, mcmxciv",
    "upperRoman, 4000, 4000",
    "none, 5, ''",
    "thaiLetters, 5, 5"
  })
  void numbersAreWrittenAsTheStandardSays(String format, int number, String written) {
    assertEquals(written, NumberFormat.write(number, format));
  }

  @ParameterizedTest
  @CsvSource({
    "2.3. Тараптар, 2.3",
    "2.3 Тараптар, 2.3",
    "5) төлем, 5",
    "12. , 12",
    "1.{{name}}, 1",
    "б) второе, 1"
  })
  void aTypedNumberIsOne(String text, String value) {
    assertEquals(value, labels.next(new ListItem("", null, null), text).orElseThrow().value());
  }

  @ParameterizedTest
  @CsvSource({"05.11.2026 ж.", "2026. Жыл", "12.5 пайыз", "5 күн", "№ 3.", "a. b", "''"})
  void whatIsNoNumberOfAParagraphIsNone(String text) {
    assertEquals(Optional.empty(), labels.next(new ListItem("", null, null), text));
  }

  @Test
  void typedLettersAreCountedWhateverTheAlphabet() {
    assertEquals(
        List.of("1", "2", "3", "1"),
        Stream.of("а) x", "ә) x", "б) x", "a) x")
            .map(text -> labels.next(new ListItem("", null, null), text).orElseThrow().value())
            .toList());
  }

  @Test
  void aNumberWrittenAThousandTimesInAPatternStaysShort() {
    String many = IntStream.range(0, 1000).mapToObj(i -> "%1.").reduce("", String::concat);
    byte[] lists =
        ("<w:numbering"
                + W
                + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"1\"/><w:lvlText w:val=\""
                + many
                + "\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "</w:numbering>")
            .getBytes(UTF_8);
    Label label = new Numbering(lists, null).labels().next(item(1, 0), "x").orElseThrow();
    assertTrue(label.text().length() < 100, label.text());
  }

  private List<String> texts(ListItem... items) {
    return Stream.of(items).map(i -> labels.next(i, "x").map(Label::text).orElse("")).toList();
  }

  private static ListItem item(int list, int level) {
    return new ListItem("", Integer.toString(list), Integer.toString(level));
  }

  private static ListItem style(String style) {
    return new ListItem(style, null, null);
  }

  private static ListItem out() {
    return new ListItem("Chapter", "0", null);
  }
}
