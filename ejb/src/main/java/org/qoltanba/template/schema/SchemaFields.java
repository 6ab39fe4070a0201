package org.qoltanba.template.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Titles;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says of the fields of its data, found by the field's place in the data: through
 * references, conditions and alternatives.
 */
record SchemaFields(JsonNode root) {

  private static final List<String> ALTERNATIVES = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> CONDITIONS = List.of("then", "else");

  /**
   * What people call the field: its {@code x-label} as {@link Titles}; where it has none, for an
   * element that of its list, for a member its name.
   *
   * @param path names of members as {@code String}, indexes of elements as {@code Integer}
   */
  Object label(List<Object> path) {
    Optional<Titles> own =
        at(path).stream()
            .map(schema -> titles(schema.path("x-label")))
            .flatMap(Optional::stream)
            .findFirst();
    if (own.isPresent() || path.isEmpty()) {
      return own.<Object>map(titles -> titles).orElse("data");
    }
    Object last = path.get(path.size() - 1);
    return last instanceof Integer ? label(path.subList(0, path.size() - 1)) : last;
  }

  /** The law that makes demands on the field, its {@code x-rule}. */
  Optional<Titles> rule(List<Object> path) {
    return at(path).stream()
        .map(schema -> titles(schema.path("x-rule")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What the nearest schema of the place says under a keyword of ours. */
  Optional<JsonNode> annotation(List<Object> path, String keyword) {
    return at(path).stream()
        .map(schema -> schema.get(keyword))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The names that the schema gives to members of the object at the path. */
  Set<String> names(List<Object> path) {
    var names = new LinkedHashSet<String>();
    at(path).forEach(schema -> names.addAll(schema.path("properties").propertyNames()));
    return names;
  }

  private List<JsonNode> at(List<Object> path) {
    List<JsonNode> schemas = widened(List.of(root));
    for (Object step : path) {
      schemas =
          widened(
              schemas.stream()
                  .map(schema -> below(schema, step))
                  .filter(Objects::nonNull)
                  .toList());
    }
    return schemas;
  }

  private static JsonNode below(JsonNode schema, Object step) {
    if (step instanceof Integer index) {
      JsonNode prefix = schema.path("prefixItems").get(index);
      return prefix == null ? schema.get("items") : prefix;
    }
    return schema.path("properties").get((String) step);
  }

  /** The schemas and all that they apply to the same place, the nearest first. */
  private List<JsonNode> widened(List<JsonNode> schemas) {
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
    if (schema.path("$ref").isString()) {
      applied.add(SchemaReferences.target(root, schema.get("$ref").asString()));
    }
    ALTERNATIVES.forEach(keyword -> schema.path(keyword).forEach(applied::add));
    CONDITIONS.stream().map(schema::get).filter(Objects::nonNull).forEach(applied::add);
    return applied;
  }

  private static Optional<Titles> titles(JsonNode words) {
    return words.isObject()
        ? Optional.of(
            new Titles(
                words.get("kk").asString(), words.get("ru").asString(), words.get("en").asString()))
        : Optional.empty();
  }
}
