package org.qoltanba.batch.column;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The value that a cell's text is for a schema. */
final class CellValue {

  private static final Set<String> YES = Set.of("true", "yes", "да", "иә", "1", "+");
  private static final Set<String> NO = Set.of("false", "no", "нет", "жоқ", "0", "-");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern DIGITS = Pattern.compile("\\d{6,11}");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n\\r]+\\s*");

  private CellValue() {}

  /** As the schema asks for it; the text itself where it is nothing of the kind. */
  static Object of(String text, Map<?, ?> schema) {
    if (is(schema, "array") && !is(schema, "string")) {
      Map<?, ?> element = schema.get("items") instanceof Map<?, ?> items ? items : Map.of();
      return Stream.of(BETWEEN.split(text))
          .filter(part -> !part.isBlank())
          .map(part -> of(part.strip(), element))
          .toList();
    }
    if (schema.get("x-options") instanceof Map<?, ?> options) {
      return option(text, options);
    }
    if (is(schema, "boolean")) {
      return truth(text);
    }
    return is(schema, "number") || is(schema, "integer") ? number(text) : word(text, schema);
  }

  private static boolean is(Map<?, ?> schema, String type) {
    Object types = schema.get("type");
    return type.equals(types) || types instanceof List<?> list && list.contains(type);
  }

  private static Object option(String text, Map<?, ?> options) {
    return options.entrySet().stream()
        .filter(option -> option.getValue() instanceof Map<?, ?> words && called(text, words))
        .findFirst()
        .<Object>map(Map.Entry::getKey)
        .orElse(text);
  }

  private static boolean called(String text, Map<?, ?> words) {
    return words.values().stream()
        .filter(Objects::nonNull)
        .anyMatch(word -> word.toString().equalsIgnoreCase(text));
  }

  private static Object truth(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word) ? (Object) true : NO.contains(word) ? (Object) false : text;
  }

  private static Object number(String text) {
    String plain = text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
    return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : text;
  }

  private static Object word(String text, Map<?, ?> schema) {
    Object format = schema.get("format");
    if ("date".equals(format)) {
      return date(text);
    }
    boolean twelve = "iin".equals(format) || "bin".equals(format);
    // Spreadsheets take such a number's leading zeros away.
    return twelve && DIGITS.matcher(text).matches() ? "0".repeat(12 - text.length()) + text : text;
  }

  private static String date(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return text;
    }
    try {
      return LocalDate.of(number(day, 3), number(day, 2), number(day, 1)).toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
