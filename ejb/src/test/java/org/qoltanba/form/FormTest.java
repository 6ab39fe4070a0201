package org.qoltanba.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qoltanba.document.Facts;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;
import org.qoltanba.form.shape.ShapeReader;
import org.qoltanba.json.request.RequestJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormTest {

  private static final Path TEMPLATES = Path.of("..", "templates");

  private static final String SCHEMA =
      """
      {"type": "object", "required": ["kind", "person"], "properties": {
        "kind": {"type": "string", "enum": ["plain", "other"]},
        "name": {"type": "string"},
        "person": {"type": "object", "required": ["fullName"], "properties": {
          "fullName": {"type": "string"}, "age": {"type": ["integer", "null"]}}},
        "guests": {"type": "array", "maxItems": 3, "items": {"type": "object",
          "required": ["name"], "properties": {"name": {"type": "string"}}}},
        "topics": {"type": "array", "uniqueItems": true, "items": {"enum": ["a", "b", "c"]}}},
       "allOf": [{"if": {"properties": {"kind": {"const": "other"}}, "required": ["kind"]},
                  "then": {"required": ["name"]}}]}
      """;

  private final Form form = Form.of(SCHEMA);

  @TestFactory
  Stream<DynamicTest> everyPropertyOfEveryKindHasAPart() throws IOException {
    return kinds().map(kind -> DynamicTest.dynamicTest(kind.toString(), () -> hasParts(kind)));
  }

  private static void hasParts(Path kind) throws IOException {
    String schema = Files.readString(kind.resolve("schema.json"));
    var asked = new TreeSet<String>();
    properties("", JsonMapper.shared().readTree(schema), asked);
    var parts = new TreeSet<String>();
    parts("", ShapeReader.read(schema), parts);
    assertEquals(asked, parts);
    assertFalse(Form.of(schema).sections().isEmpty());
  }

  private static void properties(String place, JsonNode schema, Set<String> names) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              names.add(place + "/" + property.getKey());
              properties(place + "/" + property.getKey(), property.getValue(), names);
            });
    if (schema.has("items")) {
      properties(place + "/*", schema.get("items"), names);
    }
  }

  private static void parts(String place, Member member, Set<String> names) {
    if (member.shape() instanceof Shape.Group group) {
      for (Member one : group.members()) {
        names.add(place + "/" + one.name());
        parts(place + "/" + one.name(), one, names);
      }
    } else if (member.shape() instanceof Shape.Rows rows) {
      parts(place + "/*", rows.element(), names);
    }
  }

  @TestFactory
  Stream<DynamicTest> aSampleIsReadBackAsItWasFilledIn() throws IOException {
    return kinds()
        .flatMap(kind -> samples(kind).stream())
        .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> isReadBack(sample)));
  }

  private static void isReadBack(Path sample) throws IOException {
    String schema = Files.readString(sample.getParent().resolveSibling("schema.json"));
    Form form = Form.of(schema);
    form.fill(facts(sample));
    assertEquals(facts(sample).tree(), form.facts().tree());
    assertEquals(Set.of(), form.missing(), "of a sample nothing is missing");
    Form typed = Form.of(schema);
    rows(form).forEach(typed::add);
    form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> !line.heading())
        .forEach(line -> typed.type(line.place(), line.text()));
    assertEquals(facts(sample).tree(), typed.facts().tree());
  }

  /** The lists that rows are in, outer ones first. */
  private static List<String> rows(Form form) {
    return form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.row() > 0)
        .map(line -> Places.around(line.place()))
        .toList();
  }

  @Test
  void whatDependsOnAChoiceWaitsForIt() {
    assertFalse(places(form).contains("/data/name"));
    form.type("/data/kind", "other");
    assertTrue(places(form).contains("/data/name"));
    assertTrue(form.missing().contains("/data/name"));
    form.type("/data/name", "what is typed is never hidden");
    form.type("/data/kind", "plain");
    assertTrue(places(form).contains("/data/name"));
    assertEquals(Set.of("/data/person/fullName"), form.missing());
  }

  @Test
  void rowsAreAddedMovedAndRemoved() {
    form.add("/data/guests");
    form.add("/data/guests");
    form.type("/data/guests/0/name", "first");
    form.type("/data/guests/1/name", "second");
    assertEquals("/data/guests/0", form.raise("/data/guests/1"));
    assertEquals("/data/guests/0", form.raise("/data/guests/0"));
    assertEquals("second", form.at("/data/guests/0/name"));
    assertEquals("/data/guests/1", form.lower("/data/guests/0"));
    assertEquals("/data/guests/1", form.lower("/data/guests/1"));
    assertEquals("second", form.at("/data/guests/1/name"));
    form.remove("/data/guests/0");
    assertEquals("second", form.at("/data/guests/0/name"));
    assertEquals("", form.at("/data/guests/1/name"));
    form.remove("/data/guests/7");
    assertEquals("/data/kind", form.raise("/data/kind"));
    assertEquals("/data/guests/7", form.lower("/data/guests/7"));
  }

  @Test
  void noMoreRowsAreAddedThanTheListTakes() {
    assertEquals("/data/guests/0", form.add("/data/guests"));
    assertEquals("/data/guests/1", form.add("/data/guests"));
    assertTrue(places(form).contains("/data/guests/-"), "another row may be added");
    assertEquals("/data/guests/2", form.add("/data/guests"));
    assertEquals("/data/guests", form.add("/data/guests"));
    assertEquals(3, ((List<?>) form.facts().tree().get("guests")).size());
    assertFalse(places(form).contains("/data/guests/-"));
  }

  @Test
  void aRowIsAddedBelowTheOthers() {
    form.add("/data/guests");
    assertTrue(
        form.sections().stream()
            .flatMap(section -> section.lines().stream())
            .filter(Line::more)
            .allMatch(line -> line.heading() && line.list().equals("/data/guests")));
    List<String> order =
        form.sections().stream()
            .flatMap(section -> section.lines().stream())
            .map(Line::place)
            .filter(place -> place.startsWith("/data/guests"))
            .toList();
    assertEquals(
        List.of("/data/guests", "/data/guests/0", "/data/guests/0/name", "/data/guests/-"), order);
  }

  @Test
  void aTextThatIsLeftAsTypedStaysSoWhereverItsRowMoves() {
    form.add("/data/guests");
    form.add("/data/guests");
    form.type("/data/guests/1/name", "а  б");
    form.leave("/data/guests/1/name");
    form.leave("/data/person/fullName");
    form.leave("/data/nowhere");
    assertEquals(Set.of("/data/guests/1/name"), form.verbatim(), "an empty text is none");
    form.raise("/data/guests/1");
    assertEquals(Set.of("/data/guests/0/name"), form.verbatim());
    form.remove("/data/guests/0");
    assertEquals(Set.of(), form.verbatim());
    form.type("/data/person/fullName", "в  г");
    assertEquals(Set.of("/data/person/fullName"), form.verbatim());
    form.fill(form.facts());
    assertEquals(Set.of(), form.verbatim(), "other data is mended again");
  }

  @Test
  void numbersAreReadAsPeopleTypeThem() {
    form.type("/data/person/age", "1 234,50");
    assertEquals("1234.50", form.facts().at("/person/age").orElseThrow().toString());
    form.type("/data/person/age", "forty");
    assertEquals("forty", form.facts().at("/person/age").orElseThrow());
  }

  @Test
  void severalOptionsKeepTheOrderInWhichTheyWereChosen() {
    form.type("/data/topics", "c");
    form.type("/data/topics", "a\nc");
    assertEquals("c\na", form.at("/data/topics"));
    form.type("/data/topics", "");
    assertFalse(form.facts().tree().containsKey("topics"));
  }

  @Test
  void aRequiredGroupIsThereAlthoughItIsEmpty() {
    assertEquals(Set.of("person"), form.facts().tree().keySet());
    assertEquals(Set.of("/data/kind", "/data/person/fullName"), form.missing());
  }

  private static Set<String> places(Form form) {
    return form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .map(Line::place)
        .collect(Collectors.toSet());
  }

  private static Stream<Path> kinds() throws IOException {
    try (Stream<Path> folders = Files.list(TEMPLATES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("schema.json")))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<Path> samples(Path kind) {
    try (Stream<Path> files = Files.list(kind.resolve("samples"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Facts facts(Path sample) throws IOException {
    return RequestJson.facts("", Files.readAllBytes(sample));
  }
}
