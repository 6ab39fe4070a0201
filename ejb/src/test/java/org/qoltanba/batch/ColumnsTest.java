package org.qoltanba.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.batch.column.Column;
import org.qoltanba.batch.column.Heads;
import org.qoltanba.batch.column.RowFacts;
import org.qoltanba.batch.column.SchemaColumns;
import org.qoltanba.batch.table.Table.Line;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Template;
import org.qoltanba.json.StrictJson;
import org.qoltanba.template.Shelf;

class ColumnsTest {

  private static final String SCHEMA =
      """
      {"type": "object", "properties": {
        "person": {"type": "object", "x-label": {"kk": "Адам", "ru": "Человек", "en": "Person"},
          "properties": {
            "name": {"type": "string", "x-label": {"kk": "Аты", "ru": "Имя", "en": "Name"}},
            "iin": {"type": ["string", "null"], "format": "iin"},
            "born": {"type": "string", "format": "date"},
            "sex": {"enum": ["female", "male"], "x-options": {
              "female": {"kk": "әйел", "ru": "женский", "en": "female"},
              "male": {"kk": "ер", "ru": "мужской", "en": "male"}}},
            "minor": {"type": "boolean"}}},
        "sum": {"type": "number", "x-label": {"kk": "Сома", "ru": "Сумма", "en": "Sum"}},
        "services": {"type": "array", "items": {"type": "string"}},
        "children": {"type": "array", "maxItems": 3,
          "x-label": {"kk": "Бала", "ru": "Ребёнок", "en": "Child"},
          "items": {"$ref": "#/$defs/child"}}},
       "$defs": {"child": {"properties": {
          "name": {"type": "string", "x-label": {"kk": "Аты", "ru": "Имя", "en": "Name"}}}}},
       "then": {"properties": {"reason": {"type": "string"}}}}
      """;

  private final List<Column> columns =
      SchemaColumns.of((Map<?, ?>) StrictJson.read("", SCHEMA.getBytes(UTF_8)));

  @Test
  void everyMemberHasAColumnInTheOrderOfTheSchema() {
    assertEquals(
        List.of(
            "Person – Name",
            "Person – iin",
            "Person – born",
            "Person – sex",
            "Person – minor",
            "Sum",
            "services",
            "Child 1 – Name",
            "reason"),
        columns.stream().filter(Column::first).map(one -> one.head(Language.EN)).toList());
  }

  @Test
  void aRowBecomesDataOfTheTypesOfTheSchema() {
    Facts data =
        row(
            List.of("адам - аты", "/person/iin", "born", "sex", "minor", "СУММА", "services"),
            List.of("Әлия", "10203301234", "22.11.2026", "Женский", "жоқ", "1 234,50", "a; b"));
    var person = (Map<?, ?>) data.tree().get("person");
    assertEquals("Әлия", person.get("name"));
    assertEquals("010203301234", person.get("iin"));
    assertEquals("2026-11-22", person.get("born"));
    assertEquals("female", person.get("sex"));
    assertEquals(false, person.get("minor"));
    assertEquals(new BigDecimal("1234.50"), data.tree().get("sum"));
    assertEquals(List.of("a", "b"), data.tree().get("services"));
  }

  @Test
  void elementsAreNumberedAndEmptyCellsSayNothing() {
    Facts data =
        row(List.of("Child 3 – Name", "Ребёнок 1 – Имя", "Sum"), List.of("second", "first", ""));
    assertEquals(
        Map.of("children", List.of(Map.of("name", "first"), Map.of("name", "second"))),
        data.tree());
  }

  @ParameterizedTest
  @CsvSource({"31.02.2026", "soon", "2026-11-22", "22-11-2026"})
  void whatIsNoDayStaysForTheCheckToSaySo(String text) {
    Facts data = row(List.of("/person/born"), List.of(text));
    assertEquals(text, data.at("/person/born").orElseThrow());
  }

  @Test
  void allThatIsWrongInTheHeadIsSaidAtOnce() {
    var head = List.of("Name", "Colour", "Sum", "/sum", "");
    Refusal refusal = assertThrows(Refusal.class, () -> new Heads(columns).of(head));
    assertEquals(
        List.of("column-unclear", "column-unknown", "column-twice"),
        refusal.faults().stream().map(Fault::code).toList());
    assertEquals("Colour", refusal.faults().get(1).arguments().get("column"));
  }

  @Test
  void everyKindHasATableWhoseHeadIsUnderstood() throws IOException {
    for (Template template : Shelf.packed().templates()) {
      byte[] schema = template.schema().getBytes(UTF_8);
      List<Column> own = SchemaColumns.of((Map<?, ?>) StrictJson.read("", schema));
      for (Language language : Language.values()) {
        var heads = new Heads(own);
        var head = own.stream().map(one -> heads.head(one, language)).toList();
        assertEquals(own.stream().map(Optional::of).toList(), heads.of(head));
      }
      assertTrue(own.size() > 3 && own.size() < 1_000, template.manifest().id() + own.size());
    }
  }

  private Facts row(List<String> head, List<String> cells) {
    return new RowFacts(new Heads(columns).of(head)).of(new Line(2, cells));
  }
}
