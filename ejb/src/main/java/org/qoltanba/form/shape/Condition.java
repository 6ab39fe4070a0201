package org.qoltanba.form.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The {@code if} of a schema, of those keywords with which such conditions are written. */
public final class Condition {

  private static final Set<String> KNOWN =
      Set.of("type", "const", "enum", "required", "properties", "contains", "not", "minItems");

  private final JsonNode schema;

  Condition(JsonNode schema) {
    this.schema = schema;
  }

  /** Whether all of it is understood. */
  boolean understood() {
    return understood(schema);
  }

  private static boolean understood(JsonNode schema) {
    return schema.propertyNames().stream().allMatch(KNOWN::contains)
        && schema.path("properties").values().stream().allMatch(Condition::understood)
        && (!schema.has("not") || understood(schema.get("not")))
        && (!schema.has("contains") || understood(schema.get("contains")));
  }

  /** Whether it asks only what was chosen, so that what depends on it can wait for the choice. */
  public boolean byChoice() {
    var asked = schema.path("properties");
    return !asked.isEmpty()
        && !schema.has("not")
        && asked.values().stream()
            .allMatch(one -> one.has("const") || one.has("enum") || one.has("contains"));
  }

  boolean holds(Object value) {
    return holds(schema, value);
  }

  private static boolean holds(JsonNode schema, Object value) {
    return schema.properties().stream()
        .allMatch(keyword -> holds(keyword.getKey(), keyword.getValue(), value));
  }

  private static boolean holds(String keyword, JsonNode demand, Object value) {
    return switch (keyword) {
      case "type" -> elements(demand).stream().anyMatch(type -> isOf(type.asString(), value));
      case "const" -> same(demand, value);
      case "enum" -> elements(demand).stream().anyMatch(one -> same(one, value));
      case "required" ->
          !(value instanceof Map<?, ?> map)
              || elements(demand).stream().allMatch(name -> map.containsKey(name.asString()));
      case "properties" -> !(value instanceof Map<?, ?> map) || members(demand, map);
      case "contains" ->
          !(value instanceof List<?> list) || list.stream().anyMatch(one -> holds(demand, one));
      case "minItems" -> !(value instanceof List<?> list) || list.size() >= demand.asInt();
      default -> !holds(demand, value);
    };
  }

  private static boolean members(JsonNode demand, Map<?, ?> map) {
    return demand.properties().stream()
        .allMatch(
            member ->
                !map.containsKey(member.getKey())
                    || holds(member.getValue(), map.get(member.getKey())));
  }

  private static List<JsonNode> elements(JsonNode demand) {
    return demand.isArray()
        ? StreamSupport.stream(demand.spliterator(), false).toList()
        : List.of(demand);
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "array" -> value instanceof List<?>;
      case "object" -> value instanceof Map<?, ?>;
      case "null" -> value == null;
      case "number" -> value instanceof BigDecimal;
      default -> value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
    };
  }

  private static boolean same(JsonNode demand, Object value) {
    if (demand.isBoolean()) {
      return Boolean.valueOf(demand.asBoolean()).equals(value);
    }
    if (demand.isNumber()) {
      return value instanceof BigDecimal number && number.compareTo(demand.decimalValue()) == 0;
    }
    return demand.isNull() ? value == null : demand.asString("").equals(value);
  }
}
