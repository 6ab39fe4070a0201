package org.qoltanba.archive.jpa.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Titles;

/** The arguments of faults and findings as values of JSON, and back. */
public final class Arguments {

  private Arguments() {}

  public static Map<String, Object> encoded(Map<String, Object> arguments) {
    var values = new LinkedHashMap<String, Object>();
    arguments.forEach((name, value) -> values.put(name, encoded(value)));
    return values;
  }

  public static Map<String, Object> decoded(Map<String, Object> arguments) {
    var values = new LinkedHashMap<String, Object>();
    arguments.forEach((name, value) -> values.put(name, decoded(value)));
    return values;
  }

  /** JSON has fewer types than an argument may have: the others are told apart by a member. */
  private static Object encoded(Object value) {
    if (value instanceof Titles titles) {
      return Map.of("titles", Map.of("kk", titles.kk(), "ru", titles.ru(), "en", titles.en()));
    }
    if (value instanceof BigDecimal number) {
      return Map.of("decimal", number.toString());
    }
    if (value instanceof Long number) {
      return Map.of("long", number.toString());
    }
    if (value instanceof LocalDate date) {
      return Map.of("date", date.toString());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Arguments::encoded).toList();
    }
    return value instanceof Integer || value instanceof Boolean ? value : value.toString();
  }

  private static Object decoded(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Arguments::decoded).toList();
    }
    if (!(value instanceof Map<?, ?> typed)) {
      return value;
    }
    if (typed.get("titles") instanceof Map<?, ?> titles) {
      return new Titles(text(titles, "kk"), text(titles, "ru"), text(titles, "en"));
    }
    if (typed.containsKey("decimal")) {
      return new BigDecimal(text(typed, "decimal"));
    }
    return typed.containsKey("long")
        ? (Object) Long.valueOf(text(typed, "long"))
        : LocalDate.parse(text(typed, "date"));
  }

  private static String text(Map<?, ?> map, String name) {
    return (String) map.get(name);
  }
}
