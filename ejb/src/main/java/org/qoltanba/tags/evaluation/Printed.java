package org.qoltanba.tags.evaluation;

import java.util.Objects;

/**
 * What a tag prints.
 *
 * @param pointer where the value stands, or would stand, in the request: a JSON pointer (RFC 6901);
 *     empty where it does not come from the request
 */
public record Printed(String text, String pointer) {

  public Printed {
    Objects.requireNonNull(text);
    Objects.requireNonNull(pointer);
  }
}
