package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Template;
import org.qoltanba.template.Shelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the schemas mark what could hurt whoever a paper is about. */
class CatalogueSensitivityTest {

  private static final String KEYWORD = "x-sensitive";

  /** What is always said of a person, whatever the paper. */
  private static final Set<String> OF_PERSONS =
      Set.of(
          "address",
          "postalAddress",
          "actualAddress",
          "residence",
          "birthDate",
          "birthPlace",
          "iin",
          "health",
          "injuries",
          "infections",
          "violence",
          "children",
          "kinship",
          "income",
          "iban");

  @Test
  void whatIsSaidOfPersonsIsMarked() throws IOException {
    var unmarked = new TreeSet<String>();
    for (Template kind : Shelf.ofFolder(Path.of("..", "templates")).templates()) {
      collect(kind.manifest().id(), schema(kind), false, unmarked);
    }
    assertEquals(Set.of(), unmarked);
  }

  /** Where a person was taken is told by the name of the shelter, too. */
  @Test
  void theShelterThatReceivesIsMarkedAsAnAddress() throws IOException {
    Shelf shelf = Shelf.ofFolder(Path.of("..", "templates"));
    Map.of("order", "destination", "transfer-agreement", "receiver")
        .forEach(
            (kind, shelter) ->
                assertEquals(
                    "address",
                    schema(shelf.find(kind))
                        .at("/properties/" + shelter + "/properties/name/" + KEYWORD)
                        .asString("")));
  }

  private static JsonNode schema(Template kind) {
    return JsonMapper.shared().readTree(kind.schema());
  }

  private static void collect(String at, JsonNode schema, boolean marked, Set<String> unmarked) {
    boolean known = marked || schema.has(KEYWORD);
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              String place = at + "/" + field.getKey();
              JsonNode items = field.getValue().path("items");
              if (OF_PERSONS.contains(field.getKey())
                  && !known
                  && !field.getValue().has(KEYWORD)
                  && !allMarked(field.getValue())
                  && !items.has(KEYWORD)) {
                unmarked.add(place);
              }
              collect(place, field.getValue(), known, unmarked);
              collect(place + "/-", items, known || field.getValue().has(KEYWORD), unmarked);
            });
  }

  /** An object need not be marked whose every field is. */
  private static boolean allMarked(JsonNode schema) {
    JsonNode fields = schema.has("items") ? schema.get("items") : schema;
    return fields.has("properties")
        && fields.get("properties").valueStream().allMatch(field -> field.has(KEYWORD));
  }
}
