package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Whatever content of a paper a law demands, its absence is refused with the words of that law. */
class RequiredByLawTest {

  private static final String FULLEST = "full";

  /**
   * A field that a law demands.
   *
   * @param path the names from the data on
   * @param rule what the schema says of the law
   */
  record Demand(String template, List<String> path, JsonNode rule) {

    String pointer() {
      return "/data/" + String.join("/", path);
    }

    @Override
    public String toString() {
      return template + " " + pointer();
    }
  }

  static List<Demand> demands() throws IOException {
    var all = new ArrayList<Demand>();
    for (Template template : Shelf.packed().templates()) {
      String id = template.manifest().id();
      collect(id, List.of(), JsonMapper.shared().readTree(template.schema()), data(id), all);
    }
    return all;
  }

  private static void collect(
      String template, List<String> path, JsonNode schema, Map<?, ?> data, List<Demand> all) {
    for (JsonNode required : schema.path("required")) {
      String name = required.asString();
      JsonNode field = schema.path("properties").path(name);
      List<String> own = Stream.concat(path.stream(), Stream.of(name)).toList();
      if (field.has("x-rule")) {
        all.add(new Demand(template, own, field.get("x-rule")));
      }
      if (data.get(name) instanceof Map<?, ?> inner) {
        collect(template, own, field, inner, all);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("demands")
  void itsAbsenceIsRefusedInTheWordsOfTheLaw(Demand demand) throws IOException {
    var schema = DataSchema.of("schema.json", Shelf.packed().find(demand.template()).schema());
    var facts = new Facts(without(data(demand.template()), demand.path()));
    List<Fault> faults = schema.faults(facts);
    assertEquals(List.of(demand.pointer()), faults.stream().map(Fault::pointer).toList());
    assertEquals("required-by-law", faults.get(0).code());
    for (Language language : Language.values()) {
      String sentence = new Messages().of(faults.get(0), language);
      String law = demand.rule().get(language.tag()).asString();
      assertTrue(sentence.contains(law), sentence);
    }
  }

  @Test
  void theConsentToTheProcessingOfDataIsHeldToArticleEight() throws IOException {
    Set<String> demanded =
        demands().stream()
            .filter(demand -> demand.template().equals("personal-data-consent"))
            .map(Demand::pointer)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "/data/centre/name",
            "/data/centre/bin",
            "/data/recipient",
            "/data/data",
            "/data/term",
            "/data/transfer",
            "/data/transfer/thirdParties",
            "/data/transfer/crossBorder",
            "/data/transfer/public"),
        demanded);
  }

  private static Map<String, Object> data(String template) throws IOException {
    byte[] sample =
        Shelf.packed().sample(template, FULLEST).orElseThrow().getBytes(StandardCharsets.UTF_8);
    return RequestJson.facts("", sample).tree();
  }

  private static Map<String, Object> without(Map<?, ?> data, List<String> path) {
    var rest = new LinkedHashMap<String, Object>();
    data.forEach((name, value) -> rest.put((String) name, value));
    String name = path.get(0);
    if (path.size() == 1) {
      rest.remove(name);
    } else {
      rest.put(name, without((Map<?, ?>) rest.get(name), path.subList(1, path.size())));
    }
    return rest;
  }
}
