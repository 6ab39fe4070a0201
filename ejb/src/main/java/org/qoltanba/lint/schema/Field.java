package org.qoltanba.lint.schema;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qoltanba.document.DeadlineRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place in the data of which a schema says something. */
public final class Field {

  private final String path;
  private final Schemas source;
  private final List<JsonNode> schemas;
  private final boolean certain;

  private Field(String path, Schemas source, List<JsonNode> schemas, boolean certain) {
    this.path = path;
    this.source = source;
    this.schemas = source.widened(schemas);
    this.certain = certain;
  }

  /**
   * The data as a whole.
   *
   * @param schema JSON text, already found sound
   */
  public static Field root(String schema) {
    return root(schema, List.of());
  }

  /**
   * All that tags may ask for: the data, and the deadlines that are counted from it.
   *
   * @param schema JSON text, already found sound
   */
  public static Field root(String schema, List<DeadlineRule> deadlines) {
    JsonNode root = JsonMapper.shared().readTree(schema);
    List<JsonNode> both = List.of(root, DeadlineFields.of(deadlines));
    return new Field("", new Schemas(root), both, true);
  }

  /** What the language itself gives, such as {@code @index}. */
  static Field own(String name, String type) {
    JsonNode schema = JsonMapper.shared().createObjectNode().put("type", type);
    return new Field(name, new Schemas(schema), List.of(schema), true);
  }

  /** A number that is calculated from the field of this path. */
  public static Field number(String path) {
    return own(path, "number");
  }

  /** From the data on, divided by dots; {@code []} for any element of a list. */
  public String path() {
    return path;
  }

  /** The member of this name; empty where the schema knows none. */
  Optional<Field> member(String name) {
    boolean index = name.matches("\\d{1,6}") && types().contains(FieldType.LIST);
    return index
        ? element()
        : below(
            path.isEmpty() ? name : path + "." + name,
            schema -> Schemas.member(schema, name),
            certain && requires(name));
  }

  /** What only some alternatives demand counts, too: it is a reason not to ask for its absence. */
  private boolean requires(String name) {
    return schemas.stream()
        .flatMap(schema -> schema.path("required").valueStream())
        .anyMatch(required -> required.asString("").equals(name));
  }

  /** Whether it is a list that has an element wherever it is looked for. */
  public boolean neverEmpty() {
    return certain && schemas.stream().anyMatch(schema -> schema.path("minItems").asInt(0) > 0);
  }

  /** Any element of the list; empty where the schema tells of none. */
  public Optional<Field> element() {
    return below(path + "[]", Schemas::elements, true);
  }

  /** The members that are declared by name. */
  List<Field> members() {
    return names().stream().flatMap(name -> member(name).stream()).toList();
  }

  /** The names of the members that are declared by name. */
  public Set<String> names() {
    var names = new LinkedHashSet<String>();
    schemas.forEach(schema -> names.addAll(schema.path("properties").propertyNames()));
    return names;
  }

  private Optional<Field> below(
      String name, Function<JsonNode, Stream<JsonNode>> step, boolean certain) {
    List<JsonNode> below = schemas.stream().flatMap(step).toList();
    return below.isEmpty()
        ? Optional.empty()
        : Optional.of(new Field(name, source, below, certain));
  }

  /** What it can be; empty where the schema leaves that open. */
  public Set<FieldType> types() {
    var types = EnumSet.noneOf(FieldType.class);
    for (JsonNode schema : schemas) {
      JsonNode type = schema.path("type");
      (type.isArray() ? type.valueStream() : Stream.of(type))
          .flatMap(name -> FieldType.named(name.asString("")).stream())
          .forEach(types::add);
    }
    return types.isEmpty() ? inferred() : types;
  }

  private Set<FieldType> inferred() {
    var types = EnumSet.noneOf(FieldType.class);
    values().forEach(value -> FieldType.of(value).ifPresent(types::add));
    if (!names().isEmpty()) {
      types.add(FieldType.OBJECT);
    }
    if (schemas.stream().flatMap(Schemas::elements).findAny().isPresent()) {
      types.add(FieldType.LIST);
    }
    return types;
  }

  /** Whether it is surely none of these types. */
  public boolean never(FieldType... types) {
    Set<FieldType> own = types();
    return !own.isEmpty() && Stream.of(types).noneMatch(own::contains);
  }

  public boolean hasFormat(String format) {
    return schemas.stream().anyMatch(s -> s.path("format").asString("").equals(format));
  }

  /** The values that it can have ({@code enum}, {@code const}); empty where they are not listed. */
  public List<JsonNode> values() {
    return schemas.stream()
        .flatMap(
            schema ->
                Stream.concat(
                    schema.path("enum").valueStream(), Stream.ofNullable(schema.get("const"))))
        .toList();
  }

  boolean sameAs(Field other) {
    return !schemas.isEmpty() && schemas.get(0) == other.schemas.get(0);
  }
}
