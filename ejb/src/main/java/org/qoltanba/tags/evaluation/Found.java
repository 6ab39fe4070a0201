package org.qoltanba.tags.evaluation;

import java.util.List;
import java.util.Map;

/**
 * A value of the data.
 *
 * @param value null where it is missing
 * @param pointer where it stands, or would stand, in the request: a JSON pointer (RFC 6901); empty
 *     where it does not come from the request
 * @param record the object whose member it is; empty where it is none
 */
record Found(Object value, String pointer, Map<?, ?> record) {

  Found(Object value, String pointer) {
    this(value, pointer, Map.of());
  }

  /** A value that does not come from the request. */
  static Found apart(Object value) {
    return new Found(value, "");
  }

  Found member(String name) {
    String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    if (value instanceof Map<?, ?> map) {
      return new Found(map.get(name), at, map);
    }
    if (value instanceof List<?> list && name.matches("\\d{1,6}")) {
      int index = Integer.parseInt(name);
      return new Found(index < list.size() ? list.get(index) : null, at);
    }
    return new Found(null, at);
  }

  /** Its elements; none where it is no list. */
  List<?> list() {
    return value instanceof List<?> list ? list : List.of();
  }

  Found with(Object other) {
    return new Found(other, pointer, record);
  }

  /** Whether there is nothing to print: no value, or white space only. */
  boolean missing() {
    return value == null || value instanceof String text && text.isBlank();
  }

  /** Whether there is nothing in it; false and zero are something. */
  boolean empty() {
    return missing() || collection() && !filled();
  }

  /** Whether it holds as a condition: unless it is missing, false or empty. */
  boolean truthy() {
    return !empty() && !value.equals(false);
  }

  private boolean collection() {
    return value instanceof List<?> || value instanceof Map<?, ?>;
  }

  private boolean filled() {
    return value instanceof List<?> list ? !list.isEmpty() : !((Map<?, ?>) value).isEmpty();
  }
}
