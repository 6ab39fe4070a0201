package org.qoltanba.batch.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qoltanba.document.Titles;

/**
 * The columns that a table of a kind can have, in the order of its schema. A list of texts is one
 * column; one of objects has columns for so many of its elements.
 */
public final class SchemaColumns {

  private static final int MOST_ELEMENTS = 10;
  private static final int MOST_COLUMNS = 5_000;
  private static final int MOST_STEPS = 12;

  private final Map<?, ?> root;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  private SchemaColumns(Map<?, ?> root) {
    this.root = root;
  }

  /**
   * @param schema the JSON Schema as a tree
   */
  public static List<Column> of(Map<?, ?> schema) {
    var columns = new SchemaColumns(schema);
    columns.members(schema, List.of(), List.of());
    return List.copyOf(columns.columns.values());
  }

  /** The members that a schema names, also those that it names under a condition. */
  private void members(Map<?, ?> schema, List<Object> path, List<Titles> labels) {
    if (path.size() > MOST_STEPS) {
      return;
    }
    object(schema.get("properties"))
        .forEach((name, member) -> member((String) name, object(member), path, labels));
    applied(schema).forEach(part -> members(part, path, labels));
  }

  private void member(String name, Map<?, ?> member, List<Object> path, List<Titles> labels) {
    Map<?, ?> schema = resolved(member);
    List<Object> here = with(path, name);
    List<Titles> called = with(labels, label(schema, name));
    Map<?, ?> element = resolved(object(schema.get("items")));
    if (schema.containsKey("properties")) {
      // A place that is called as its only member would say everything twice.
      members(schema, here, schema.containsKey("x-label") ? called : labels);
    } else if (element.containsKey("properties")) {
      elements(schema, element, here, called);
    } else if (columns.size() < MOST_COLUMNS && !schema.containsKey("const")) {
      var column = new Column(here, called, schema);
      columns.putIfAbsent(column.pointer(), column);
    }
  }

  private void elements(
      Map<?, ?> schema, Map<?, ?> element, List<Object> path, List<Titles> labels) {
    int most = schema.get("maxItems") instanceof Number limit ? limit.intValue() : MOST_ELEMENTS;
    Titles list = labels.get(labels.size() - 1);
    for (int i = 0; i < Math.min(most, MOST_ELEMENTS); i++) {
      List<Titles> called = new ArrayList<>(labels.subList(0, labels.size() - 1));
      called.add(numbered(list, i + 1));
      members(element, with(path, i), called);
    }
  }

  private static Titles numbered(Titles list, int number) {
    return new Titles(list.kk() + " " + number, list.ru() + " " + number, list.en() + " " + number);
  }

  private Stream<Map<?, ?>> applied(Map<?, ?> schema) {
    Stream<?> alternatives =
        Stream.of("allOf", "anyOf", "oneOf")
            .flatMap(word -> schema.get(word) instanceof List<?> list ? list.stream() : null);
    Stream<?> conditions = Stream.of("then", "else").map(schema::get);
    return Stream.concat(alternatives, conditions)
        .filter(part -> part instanceof Map<?, ?>)
        .map(part -> resolved(object(part)));
  }

  /** The schema that a reference within the file names; the schema itself where it has none. */
  private Map<?, ?> resolved(Map<?, ?> schema) {
    if (!(schema.get("$ref") instanceof String reference) || !reference.startsWith("#/")) {
      return schema;
    }
    Map<?, ?> target = root;
    for (String step : reference.substring(2).split("/")) {
      target = object(target.get(step.replace("~1", "/").replace("~0", "~")));
    }
    return target;
  }

  private static Titles label(Map<?, ?> schema, String name) {
    Map<?, ?> label = object(schema.get("x-label"));
    return label.get("kk") instanceof String kk
            && label.get("ru") instanceof String ru
            && label.get("en") instanceof String en
        ? new Titles(kk, ru, en)
        : new Titles(name, name, name);
  }

  private static <T> List<T> with(List<? extends T> list, T last) {
    var longer = new ArrayList<T>(list);
    longer.add(last);
    return longer;
  }

  private static Map<?, ?> object(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
