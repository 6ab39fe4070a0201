package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What to look for in the register; an empty criterion matches everything.
 *
 * @param from the earliest moment of issue, inclusive
 * @param to the latest such moment, exclusive
 * @param page counted from 0
 * @param size 1 to 200 entries a page
 */
public record RegisterQuery(
    Optional<String> template,
    Optional<State> state,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> reference,
    int page,
    int size) {

  public RegisterQuery {
    Objects.requireNonNull(template);
    Objects.requireNonNull(state);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(reference);
    if (page < 0 || size < 1 || size > 200) {
      throw Refusal.malformed(new Fault("", "page-range"));
    }
  }
}
