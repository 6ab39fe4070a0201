package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What to look for in the register; an empty criterion matches everything.
 *
 * @param from the earliest moment of issue, inclusive
 * @param to the latest such moment, exclusive
 * @param number the register number; zeros after the hyphen may be left out
 * @param page counted from 0
 * @param size 1 to 200 entries a page
 */
public record RegisterQuery(
    Optional<String> template,
    Optional<State> state,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> reference,
    Optional<String> number,
    int page,
    int size) {

  private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{1,9}");

  public RegisterQuery {
    Objects.requireNonNull(template);
    Objects.requireNonNull(state);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(reference);
    if (number.filter(text -> !isNumber(text)).isPresent()) {
      throw Refusal.malformed(new Fault("", "number-form"));
    }
    if (page < 0 || size < 1 || size > 200) {
      throw Refusal.malformed(new Fault("", "page-range"));
    }
  }

  /** Whether the text has the form of a register number. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** A query for whatever number. */
  public RegisterQuery(
      Optional<String> template,
      Optional<State> state,
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<String> reference,
      int page,
      int size) {
    this(template, state, from, to, reference, Optional.empty(), page, size);
  }
}
