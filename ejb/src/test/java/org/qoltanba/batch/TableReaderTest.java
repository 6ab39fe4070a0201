package org.qoltanba.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.batch.table.Table;
import org.qoltanba.document.Refusal;

class TableReaderTest {

  private static final String ROWS =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
          + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Әлия</t></is></c>"
          + "<c r=\"B3\"><v>1.23456789012E11</v></c><c r=\"C3\" s=\"1\"><v>45000.5</v></c></row>"
          + "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>A3&amp;1</f><v>x</v></c>"
          + "<c r=\"B4\" t=\"b\"><v>1</v></c><c r=\"C4\" s=\"2\"><v>45001</v></c></row>"
          + "<row r=\"5\"><c r=\"C5\" s=\"3\"><v>12</v></c><c r=\"ZZ5\" s=\"1\"/></row>";

  static Stream<Arguments> encodings() {
    String text = "Имя;Дата\r\n\"Ирина; \"\"Ира\"\"\";22.11.2026\r\n";
    return Stream.of(
        Arguments.of("UTF-8", text.getBytes(UTF_8)),
        Arguments.of("with a mark", ("\ufeff" + text).getBytes(UTF_8)),
        Arguments.of("windows-1251", text.getBytes(Charset.forName("windows-1251"))),
        Arguments.of("UTF-16", ("\ufeff" + text).getBytes(UTF_16LE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void csvIsReadInWhateverEncodingSpreadsheetsWrite(String name, byte[] bytes) {
    Table table = read(bytes);
    assertEquals(List.of("Имя", "Дата"), table.lines().get(0).cells());
    assertEquals(List.of("Ирина; \"Ира\"", "22.11.2026"), table.lines().get(1).cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2;3", "a;b\n1;2,3", "a\tb\n1\t2,3;4", "\"a;x;y\",b\n1,2"})
  void theSeparatorIsTheOneOfTheHead(String text) {
    assertEquals(2, read(text.getBytes(UTF_8)).lines().get(1).cells().size());
  }

  @Test
  void emptyLinesAreCountedAndLeftOut() {
    Table table = read("a;b\n;\n\n1;2\n".getBytes(UTF_8));
    assertEquals(2, table.lines().size());
    assertEquals(4, table.lines().get(1).number());
    assertEquals("", table.lines().get(1).cell(7));
  }

  @Test
  void aSpreadsheetIsReadAsAReaderSeesIt() {
    Table table = read(new Xlsx(ROWS).bytes());
    assertEquals(List.of("Name", "", "Day one"), table.lines().get(0).cells());
    assertEquals(List.of("Әлия", "123456789012", "2023-03-15"), table.lines().get(1).cells());
    assertEquals(3, table.lines().get(1).number());
    assertEquals(List.of("x", "true", "2023-03-16"), table.lines().get(2).cells());
    assertEquals("12", table.lines().get(3).cell(2));
  }

  static Stream<Arguments> hostile() {
    String dtd = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    String cell = "<row><c t=\"s\"><v>%s</v></c></row>";
    return Stream.of(
        fault("table-unreadable", new byte[] {'P', 'K', 3, 4, 0, 0}),
        fault("table-unreadable", new Xlsx(cell.formatted("7")).bytes()),
        fault("table-unreadable", new Xlsx(cell.formatted("-1")).bytes()),
        fault("table-unreadable", new Xlsx("<row><c><v>x</v></c></row>").bytes()),
        fault("table-unreadable", new Xlsx("<row>").bytes()),
        fault(
            "table-unreadable",
            new Xlsx("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>").bytes()),
        fault(
            "table-unreadable",
            new Xlsx("")
                .with("xl/sharedStrings.xml", dtd + "<sst><si><t>&a;</t></si></sst>")
                .bytes()),
        fault("table-unreadable", new Xlsx("").with("xl/bomb.xml", " ".repeat(49_000_000)).bytes()),
        fault("table-unreadable", "a;b\n\"1;2".getBytes(UTF_8)),
        fault("table-unreadable", "a;b\n1;\0".getBytes(UTF_8)),
        fault("table-empty", "a;b\n".getBytes(UTF_8)),
        fault("table-empty", new byte[0]),
        fault("table-too-wide", ("a" + ";".repeat(400) + "\n1").getBytes(UTF_8)),
        fault("table-too-wide", new Xlsx("<row><c r=\"XFD1\"><v>1</v></c></row>").bytes()),
        fault("table-too-long", ("a\n" + "1\n".repeat(5_001)).getBytes(UTF_8)),
        fault("table-too-much", ("a\n" + "x".repeat(8_000_001)).getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("hostile")
  void whatIsNoTableOrTooMuchIsRefused(String code, byte[] bytes) {
    Refusal refusal = assertThrows(Refusal.class, () -> read(bytes));
    assertEquals(code, refusal.faults().get(0).code());
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenLookedAt() {
    Refusal refusal = assertThrows(Refusal.class, () -> read(new byte[10_000_001]));
    assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
  }

  private static Arguments fault(String code, byte[] bytes) {
    return Arguments.of(code, bytes);
  }

  private static Table read(byte[] bytes) {
    return TableReader.read(new ByteArrayInputStream(bytes));
  }
}
