package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Template;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.schema.DataSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the samples of a kind show it at its barest and, together, all that it can hold. */
class CatalogueSamplesTest {

  /** Sound forms of a name belong to one language; the samples serve all three. */
  private static final String CASE_FORMS = "caseForms";

  /** A help to decline a name, not a choice between papers. */
  private static final String SEX = "/sex";

  private static Shelf shelf;

  static Collection<Template> kinds() throws IOException {
    shelf = Shelf.ofFolder(Path.of("..", "templates"));
    return shelf.templates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingCanBeTakenAwayFromTheBarest(Template kind) {
    var schema = DataSchema.of("schema.json", kind.schema());
    List<String> bare =
        shelf.samples(id(kind)).stream().filter(name -> name.startsWith("bare")).toList();
    assertFalse(bare.isEmpty());
    for (String sample : bare) {
      Object data = data(kind, sample);
      assertEquals(List.of(), schema.faults(facts(data)));
      var idle = new TreeSet<String>();
      lessBy("", data)
          .forEach(
              (taken, rest) -> {
                if (schema.faults(facts(rest)).isEmpty()) {
                  idle.add(sample + taken);
                }
              });
      assertEquals(Set.of(), idle);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldAndChoiceIsInASample(Template kind) {
    var wanted = new TreeSet<String>();
    fields("", JsonMapper.shared().readTree(kind.schema()), wanted);
    assertTrue(wanted.size() > 1);
    for (String sample : shelf.samples(id(kind))) {
      wanted.removeAll(held("", data(kind, sample)));
    }
    assertEquals(Set.of(), wanted);
  }

  private static String id(Template kind) {
    return kind.manifest().id();
  }

  private static Object data(Template kind, String sample) {
    String json = shelf.sample(id(kind), sample).orElseThrow();
    return RequestJson.facts("", json.getBytes(StandardCharsets.UTF_8)).tree();
  }

  @SuppressWarnings("unchecked")
  private static Facts facts(Object tree) {
    return new Facts((Map<String, Object>) tree);
  }

  /** The value without one of its members or elements, at any depth, by the pointer of that one. */
  private static Map<String, Object> lessBy(String at, Object value) {
    var all = new LinkedHashMap<String, Object>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, member) -> {
            var rest = new LinkedHashMap<>(map);
            rest.remove(name);
            all.put(at + "/" + name, rest);
            lessBy(at + "/" + name, member)
                .forEach((taken, less) -> all.put(taken, with(map, name, less)));
          });
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        var rest = new ArrayList<Object>(list);
        rest.remove(index);
        all.put(at + "/" + index, rest);
        lessBy(at + "/" + index, list.get(i))
            .forEach((taken, less) -> all.put(taken, with(list, index, less)));
      }
    }
    return all;
  }

  private static Map<Object, Object> with(Map<?, ?> map, Object name, Object value) {
    var own = new LinkedHashMap<Object, Object>(map);
    own.put(name, value);
    return own;
  }

  private static List<Object> with(List<?> list, int index, Object value) {
    var own = new ArrayList<Object>(list);
    own.set(index, value);
    return own;
  }

  /** Pointers to the fields of a schema, and for a choice each of its values after a {@code =}. */
  private static void fields(String at, JsonNode schema, Set<String> all) {
    for (JsonNode choice : schema.path("enum")) {
      if (choice.isString() && !at.endsWith(SEX)) {
        all.add(at + "=" + choice.asString());
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals(CASE_FORMS)) {
                all.add(at + "/" + field.getKey());
                fields(at + "/" + field.getKey(), field.getValue(), all);
              }
            });
    if (schema.has("items")) {
      fields(at + "/-", schema.get("items"), all);
    }
  }

  /** What a value holds, in the same words. */
  private static Set<String> held(String at, Object value) {
    var all = new TreeSet<String>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, member) -> {
            all.add(at + "/" + name);
            all.addAll(held(at + "/" + name, member));
          });
    } else if (value instanceof List<?> list) {
      list.forEach(element -> all.addAll(held(at + "/-", element)));
    } else {
      all.add(at + "=" + value);
    }
    return all;
  }
}
