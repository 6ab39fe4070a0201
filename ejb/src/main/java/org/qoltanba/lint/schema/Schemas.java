package org.qoltanba.lint.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the schemas that apply to one place in the data: through references and alternatives. */
record Schemas(JsonNode root) {

  private static final List<String> MANY = List.of("allOf", "anyOf", "oneOf", "dependentSchemas");
  private static final List<String> ONE = List.of("then", "else");

  /** The schemas and all that they apply to the same place, the nearest first. */
  List<JsonNode> widened(List<JsonNode> schemas) {
    var all = new ArrayList<JsonNode>();
    var waiting = new ArrayDeque<>(schemas);
    while (!waiting.isEmpty()) {
      JsonNode schema = waiting.remove();
      if (all.stream().noneMatch(known -> known == schema)) {
        all.add(schema);
        waiting.addAll(applied(schema));
      }
    }
    return all;
  }

  private List<JsonNode> applied(JsonNode schema) {
    var applied = new ArrayList<JsonNode>();
    String reference = schema.path("$ref").asString("");
    if (reference.startsWith("#")) {
      JsonNode target = root.at(JsonPointer.compile(reference.substring(1)));
      if (!target.isMissingNode()) {
        applied.add(target);
      }
    }
    MANY.forEach(keyword -> schema.path(keyword).forEach(applied::add));
    ONE.stream().map(schema::get).filter(Objects::nonNull).forEach(applied::add);
    return applied;
  }

  /** The schemas of a member. */
  static Stream<JsonNode> member(JsonNode schema, String name) {
    JsonNode own = schema.path("properties").get(name);
    if (own != null) {
      return Stream.of(own);
    }
    // Whether the name fits is not tried: a stranger's pattern can take for ever.
    List<JsonNode> patterns =
        schema.path("patternProperties").properties().stream().map(Map.Entry::getValue).toList();
    JsonNode rest = schema.get("additionalProperties");
    boolean open = rest != null && (rest.isObject() || rest.isBoolean() && rest.booleanValue());
    return patterns.isEmpty() && open ? Stream.of(rest) : patterns.stream();
  }

  /** The schemas of a list's elements. */
  static Stream<JsonNode> elements(JsonNode schema) {
    return Stream.concat(
        Stream.ofNullable(schema.get("items")).filter(JsonNode::isObject),
        schema.path("prefixItems").valueStream());
  }
}
