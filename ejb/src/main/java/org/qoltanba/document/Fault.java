package org.qoltanba.document;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong, or worth a warning, in what a caller sent.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the request; the empty text is its whole
 * @param code what: a stable name such as {@code iin-check-digit}; its sentence in each language
 *     stands in the message bundles
 * @param arguments the values that the sentence mentions, by name; a {@link Titles} is put in the
 *     reader's language; never the personal data itself
 */
public record Fault(String pointer, String code, Map<String, Object> arguments) {

  public Fault {
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(code);
    arguments = Map.copyOf(arguments);
  }

  public Fault(String pointer, String code) {
    this(pointer, code, Map.of());
  }
}
