package org.qoltanba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Template;
import org.qoltanba.template.schema.DataSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The templates of the project, as the build packs them for the server. */
class PackedShelfTest {

  @Test
  void thePackedShelfHasEveryTemplateOfTheProject() throws IOException {
    assertEquals(Shelf.ofFolder(Path.of("../templates")).templates(), Shelf.packed().templates());
  }

  @TestFactory
  Stream<DynamicTest> everySampleObeysItsSchema() throws IOException {
    var shelf = Shelf.packed();
    return shelf.templates().stream().flatMap(template -> samples(shelf, template));
  }

  private static Stream<DynamicTest> samples(Shelf shelf, Template template) {
    String id = template.manifest().id();
    return shelf.samples(id).stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    id + "/" + name,
                    () -> {
                      var data = JsonMapper.shared().readTree(shelf.sample(id, name).orElseThrow());
                      assertEquals(
                          List.of(), DataSchema.of(id, template.schema()).faults(facts(data)));
                    }));
  }

  @SuppressWarnings("unchecked")
  private static Facts facts(JsonNode data) {
    return new Facts((Map<String, Object>) value(data));
  }

  private static Object value(JsonNode node) {
    if (node.isObject()) {
      var map = new LinkedHashMap<String, Object>();
      node.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
      return map;
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).map(PackedShelfTest::value).toList();
    }
    if (node.isNumber()) {
      return new BigDecimal(node.asString());
    }
    return node.isBoolean() ? (Object) node.booleanValue() : node.isNull() ? null : node.asString();
  }
}
