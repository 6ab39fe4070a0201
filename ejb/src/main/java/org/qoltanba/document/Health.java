package org.qoltanba.document;

import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the service can do its work.
 *
 * @param parts each part by name ({@code database}, {@code templates}, {@code keys}, {@code
 *     fonts}): empty text where it is ready, else what is wrong, without secrets
 */
public record Health(Map<String, String> parts) {

  public Health {
    parts = Map.copyOf(new TreeMap<>(parts));
  }

  public boolean ready() {
    return parts.values().stream().allMatch(String::isEmpty);
  }
}
