package org.qoltanba.lint.schema;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a field of the data can be. */
public enum FieldType {
  TEXT,
  NUMBER,
  TRUTH,
  LIST,
  OBJECT;

  /**
   * @param name as JSON Schema has it; empty for {@code null}, which every field may be
   */
  static Optional<FieldType> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "string" -> TEXT;
          case "number", "integer" -> NUMBER;
          case "boolean" -> TRUTH;
          case "array" -> LIST;
          case "object" -> OBJECT;
          default -> null;
        });
  }

  static Optional<FieldType> of(JsonNode value) {
    if (value.isNumber()) {
      return Optional.of(NUMBER);
    }
    if (value.isBoolean()) {
      return Optional.of(TRUTH);
    }
    return value.isString() ? Optional.of(TEXT) : Optional.empty();
  }
}
