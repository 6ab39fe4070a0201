package org.qoltanba.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The data of a paper: an immutable tree with the shape of a JSON object.
 *
 * <p>A value is a {@code Map<String, Object>} (in the caller's order), a {@code List<Object>}, a
 * {@code String}, a {@code BigDecimal}, a {@code Boolean} or null. What it says about people never
 * reaches a log, so {@link #toString} tells only its size.
 */
public record Facts(Map<String, Object> tree) {

  private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

  /**
   * @throws IllegalArgumentException if a value is of another type than those named above
   */
  public Facts {
    tree = copyOfMap(tree);
  }

  public static Facts empty() {
    return new Facts(Map.of());
  }

  /**
   * The value at a place.
   *
   * @param pointer a JSON pointer (RFC 6901)
   * @return empty where nothing stands there, or null
   */
  public Optional<Object> at(String pointer) {
    Object value = tree;
    for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
      value = below(value, step.replace("~1", "/").replace("~0", "~"));
    }
    return Optional.ofNullable(value);
  }

  private static Object below(Object value, String step) {
    if (value instanceof List<?> list) {
      boolean inside = INDEX.matcher(step).matches() && Integer.parseInt(step) < list.size();
      return inside ? list.get(Integer.parseInt(step)) : null;
    }
    return value instanceof Map<?, ?> map ? map.get(step) : null;
  }

  @Override
  public String toString() {
    return "Facts[" + tree.size() + " members]";
  }

  private static Map<String, Object> copyOfMap(Map<?, ?> map) {
    var copy = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> copy.put((String) name, copyOf(value)));
    return Collections.unmodifiableMap(copy);
  }

  private static Object copyOf(Object value) {
    if (value instanceof Map<?, ?> map) {
      return copyOfMap(map);
    }
    if (value instanceof List<?> list) {
      var copy = new ArrayList<Object>(list.size());
      list.forEach(element -> copy.add(copyOf(element)));
      return Collections.unmodifiableList(copy);
    }
    if (value == null
        || value instanceof String
        || value instanceof BigDecimal
        || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
  }
}
