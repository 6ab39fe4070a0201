package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.document.Template;
import org.qoltanba.template.Shelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether every field of every paper says in each language what it is and what goes into it. The
 * rows of a list have the help of the list.
 */
class CatalogueHelpTest {

  private final Set<String> faults = new TreeSet<>();

  @Test
  void everyFieldHasALabelAndHelpThatSaysMore() throws IOException {
    for (Template kind : Shelf.ofFolder(Path.of("..", "templates")).templates()) {
      readFields(kind.manifest().id(), JsonMapper.shared().readTree(kind.schema()));
    }
    assertEquals(Set.of(), faults);
  }

  @Test
  void whatIsMissingOrRepeatedIsTold() {
    readFields(
        "kind",
        JsonMapper.shared()
            .readTree(
                """
                {"properties": {"rows": {
                  "x-label": {"kk": "Күндер", "ru": "Дни", "en": "Days"},
                  "x-help": {"kk": "Әр күн.", "ru": " ", "en": "Days."},
                  "items": {"properties": {"day": {
                    "x-label": {"kk": "Күн", "ru": "День"},
                    "x-help": {"kk": "Қашан.", "ru": "Когда.", "en": "When."}}}}}}}
                """));
    assertEquals(
        Set.of(
            "kind/rows, ru: no help",
            "kind/rows, en: only the label",
            "kind/rows/day, en: no label"),
        faults);
  }

  private void readFields(String place, JsonNode schema) {
    schema
        .path("properties")
        .properties()
        .forEach(field -> readField(place + "/" + field.getKey(), field.getValue()));
    if (schema.has("items")) {
      readFields(place, schema.get("items"));
    }
  }

  private void readField(String place, JsonNode field) {
    for (Language language : Language.values()) {
      String label = words(field, "x-label", language);
      String help = words(field, "x-help", language);
      String at = place + ", " + language.tag() + ": ";
      if (label.isEmpty()) {
        faults.add(at + "no label");
      } else if (help.isEmpty()) {
        faults.add(at + "no help");
      } else if (help.equalsIgnoreCase(label) || help.equalsIgnoreCase(label + ".")) {
        faults.add(at + "only the label");
      }
    }
    readFields(place, field);
  }

  private static String words(JsonNode field, String keyword, Language language) {
    return field.path(keyword).path(language.tag()).asString("").strip();
  }
}
