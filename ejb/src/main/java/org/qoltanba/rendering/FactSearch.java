package org.qoltanba.rendering;

import java.util.List;
import java.util.Map;
import org.qoltanba.document.Facts;

/** Finds where in the data a character came from. */
final class FactSearch {

  private static final String DATA = "/data";

  private FactSearch() {}

  /** A JSON pointer to the first text with this character; empty where none has it. */
  static String pointer(Facts data, int codePoint) {
    return find(data.tree(), DATA, codePoint);
  }

  private static String find(Object value, String pointer, int codePoint) {
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> member : map.entrySet()) {
        String found = find(member.getValue(), pointer + "/" + token(member.getKey()), codePoint);
        if (!found.isEmpty()) {
          return found;
        }
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        String found = find(list.get(i), pointer + "/" + i, codePoint);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return value instanceof String text && text.indexOf(codePoint) >= 0 ? pointer : "";
  }

  /** A name as RFC 6901 writes it. */
  private static String token(Object name) {
    return name.toString().replace("~", "~0").replace("/", "~1");
  }
}
