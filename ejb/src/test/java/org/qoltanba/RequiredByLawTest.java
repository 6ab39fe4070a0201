package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Template;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.language.Messages;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.schema.DataSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever content of a paper a law demands, its absence is refused with the article of that law.
 *
 * <p>A signature, which most of these laws demand as well, is no data: the linter sees to its place
 * in every paper.
 */
class RequiredByLawTest {

  /** What a paper must hold, told apart from its schema: a field lost there is missed here. */
  private static final String TABLE = "required-by-law.csv";

  private static Shelf shelf;

  @BeforeAll
  static void openTheShelf() throws IOException {
    shelf = Shelf.packed();
  }

  /**
   * A content that a law demands.
   *
   * @param sample sound data that hold it
   * @param pointer its place in the data
   */
  record Demand(String template, String sample, String pointer, String article) {

    List<String> path() {
      return List.of(pointer.substring(1).split("/"));
    }
  }

  static List<Demand> demands() throws IOException {
    try (InputStream table = RequiredByLawTest.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(cells -> new Demand(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("demands")
  void itsAbsenceIsRefusedWithTheArticleThatDemandsIt(Demand demand) {
    var schema = DataSchema.of("schema.json", shelf.find(demand.template()).schema());
    Map<String, Object> sound = data(demand.template(), demand.sample());
    assertEquals(List.of(), schema.faults(new Facts(sound)));
    List<Fault> faults = schema.faults(new Facts(changed(sound, demand.path(), Map::remove)));
    assertEquals(List.of("/data" + demand.pointer()), faults.stream().map(Fault::pointer).toList());
    assertEquals("required-by-law", faults.get(0).code());
    for (Language language : Language.values()) {
      String sentence = new Messages().of(faults.get(0), language);
      assertTrue(names(demand.article(), language, sentence), sentence);
    }
  }

  @ParameterizedTest
  @MethodSource("demands")
  void nullInsteadOfItIsRefusedAsWell(Demand demand) {
    var schema = DataSchema.of("schema.json", shelf.find(demand.template()).schema());
    Map<String, Object> empty =
        changed(
            data(demand.template(), demand.sample()),
            demand.path(),
            (object, name) -> object.put(name, null));
    assertEquals(
        List.of("/data" + demand.pointer()),
        schema.faults(new Facts(empty)).stream().map(Fault::pointer).distinct().toList());
  }

  @Test
  void everyFieldThatASchemaDemandsByLawIsInTheTable() throws IOException {
    var demanded = new TreeSet<String>();
    for (Template template : shelf.templates()) {
      String id = template.manifest().id();
      collect(id, JsonMapper.shared().readTree(template.schema()), data(id, "full"), demanded);
    }
    Set<String> known =
        demands().stream()
            .map(demand -> demand.template() + demand.pointer())
            .collect(Collectors.toSet());
    demanded.removeAll(known);
    assertEquals(Set.of(), demanded);
  }

  /** Adds the fields of the object that it must have and that the schema says are a law's. */
  private static void collect(String place, JsonNode schema, Map<?, ?> data, Set<String> demanded) {
    for (JsonNode required : schema.path("required")) {
      String name = required.asString();
      JsonNode field = schema.path("properties").path(name);
      if (isLaw(field.path("x-rule"))) {
        demanded.add(place + "/" + name);
      }
      if (data.get(name) instanceof Map<?, ?> inner) {
        collect(place + "/" + name, field, inner, demanded);
      } else if (data.get(name) instanceof List<?> list && list.get(0) instanceof Map<?, ?> first) {
        collect(place + "/" + name + "/0", field.path("items"), first, demanded);
      }
    }
  }

  /** Laws have articles; an annex to a draft, whose norms a schema may quote too, is no law. */
  private static boolean isLaw(JsonNode rule) {
    return rule.path("en").asString("").contains("article");
  }

  private static boolean names(String article, Language language, String sentence) {
    Stream<String> words =
        switch (language) {
          case KK -> Stream.of(article + "-бап");
          case RU -> Stream.of("статья " + article, "статьи " + article);
          case EN -> Stream.of("article " + article);
        };
    return words.anyMatch(sentence::contains);
  }

  private static Map<String, Object> data(String template, String sample) {
    byte[] json = shelf.sample(template, sample).orElseThrow().getBytes(StandardCharsets.UTF_8);
    return RequestJson.facts("", json).tree();
  }

  /**
   * @param change does to the object at the end of the path what is to be done, by the last name
   */
  private static Map<String, Object> changed(
      Map<?, ?> data, List<String> path, BiConsumer<Map<String, Object>, String> change) {
    var own = new LinkedHashMap<String, Object>();
    data.forEach((name, value) -> own.put((String) name, value));
    String name = path.get(0);
    if (path.size() == 1) {
      change.accept(own, name);
    } else {
      own.put(name, inside(own.get(name), path.subList(1, path.size()), change));
    }
    return own;
  }

  private static Object inside(
      Object value, List<String> path, BiConsumer<Map<String, Object>, String> change) {
    if (value instanceof List<?> list) {
      var own = new ArrayList<Object>(list);
      int index = Integer.parseInt(path.get(0));
      own.set(index, changed((Map<?, ?>) list.get(index), path.subList(1, path.size()), change));
      return own;
    }
    return changed((Map<?, ?>) value, path, change);
  }
}
