package org.qoltanba.tags;

import java.util.Objects;

/**
 * One fault of a template.
 *
 * @param code what is wrong, a stable name such as {@code unclosed-block}
 */
public record TagError(String code, Place place) {

  public TagError {
    Objects.requireNonNull(code);
    Objects.requireNonNull(place);
  }

  @Override
  public String toString() {
    return code + " at " + place;
  }
}
