package org.qoltanba.form.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qoltanba.document.Titles;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a schema that a template's version was published with, and that is therefore sound. */
public final class ShapeReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final int UNBOUNDED = 1000;
  private static final Titles WHOLE = new Titles("Деректер", "Данные", "Data");

  /** A schema that refers to itself has no end; no form is nested more deeply. */
  private static final int DEEPEST = 12;

  private final JsonNode root;

  private ShapeReader(JsonNode root) {
    this.root = root;
  }

  /** The whole form. */
  public static Member read(String schema) {
    JsonNode root = MAPPER.readTree(schema);
    return new ShapeReader(root).member("", root, WHOLE, new Depth(true, 0));
  }

  private record Depth(boolean required, int steps) {
    Depth below(boolean demanded) {
      return new Depth(demanded, steps + 1);
    }
  }

  private Member member(String name, JsonNode given, Titles otherwise, Depth depth) {
    JsonNode schema = resolved(given);
    return new Member(
        name,
        titles(schema, "x-label").orElse(otherwise),
        titles(schema, "x-help"),
        titles(schema, "x-rule"),
        Optional.ofNullable(schema.path("x-sensitive").asString(null)),
        depth.required(),
        shape(schema, titles(schema, "x-label").orElse(otherwise), depth));
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#")
        ? root.at(JsonPointer.compile(reference.substring(1)))
        : schema;
  }

  private Shape shape(JsonNode schema, Titles label, Depth depth) {
    if (is(schema, "object") && depth.steps() < DEEPEST) {
      return group(schema, depth);
    }
    if (is(schema, "array")) {
      JsonNode items = resolved(schema.path("items"));
      if (items.has("enum") && schema.path("uniqueItems").asBoolean(false)) {
        return new Shape.Leaf(LeafKind.SEVERAL, LeafReader.options(items), 0);
      }
      return new Shape.Rows(
          member("", items, label, depth.below(true)),
          schema.path("minItems").asInt(0),
          schema.path("maxItems").asInt(UNBOUNDED));
    }
    return LeafReader.leaf(schema);
  }

  private Shape.Group group(JsonNode schema, Depth depth) {
    Set<String> required = texts(schema.path("required"));
    var members = new ArrayList<Member>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                members.add(
                    member(
                        property.getKey(),
                        property.getValue(),
                        same(property.getKey()),
                        depth.below(required.contains(property.getKey())))));
    return new Shape.Group(members, demands(schema));
  }

  private static List<Demand> demands(JsonNode schema) {
    return Stream.concat(Stream.of(schema), schema.path("allOf").values().stream())
        .filter(one -> one.has("if"))
        .flatMap(one -> demands(new Condition(one.get("if")), one))
        .toList();
  }

  private static Stream<Demand> demands(Condition condition, JsonNode schema) {
    return condition.understood()
        ? Stream.of(
            demand(condition, true, schema.path("then")),
            demand(condition, false, schema.path("else")))
        : Stream.empty();
  }

  private static Demand demand(Condition condition, boolean holds, JsonNode consequence) {
    var forbidden = new HashSet<String>();
    consequence
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (property.getValue().path("type").asString("").equals("null")) {
                forbidden.add(property.getKey());
              }
            });
    return new Demand(condition, holds, texts(consequence.path("required")), forbidden);
  }

  private static Set<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  /** Whether the schema lets values be of the type; null may be another. */
  static boolean is(JsonNode schema, String type) {
    JsonNode types = schema.path("type");
    return types.isArray()
        ? StreamSupport.stream(types.spliterator(), false)
            .anyMatch(one -> one.asString().equals(type))
        : types.asString("").equals(type);
  }

  static Optional<Titles> titles(JsonNode schema, String keyword) {
    JsonNode words = schema.path(keyword);
    return words.isObject()
        ? Optional.of(
            new Titles(
                words.get("kk").asString(), words.get("ru").asString(), words.get("en").asString()))
        : Optional.empty();
  }

  /** What has no words is called by its name. */
  static Titles same(String name) {
    return name.isBlank() ? WHOLE : new Titles(name, name, name);
  }
}
