package org.qoltanba.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data of a paper: an immutable tree with the shape of a JSON object.
 *
 * <p>A value is a {@code Map<String, Object>} (in the caller's order), a {@code List<Object>}, a
 * {@code String}, a {@code BigDecimal}, a {@code Boolean} or null. What it says about people never
 * reaches a log, so {@link #toString} tells only its size.
 */
public record Facts(Map<String, Object> tree) {

  /**
   * @throws IllegalArgumentException if a value is of another type than those named above
   */
  public Facts {
    tree = copyOfMap(tree);
  }

  public static Facts empty() {
    return new Facts(Map.of());
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
