package org.qoltanba.document.person;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/**
 * What to look for in the journal; an empty criterion matches everything.
 *
 * @param who the account's name
 * @param person whose data it was
 * @param from the earliest moment, inclusive
 * @param to the latest moment, exclusive
 * @param page counted from 0
 * @param size 1 to 200 entries a page
 */
public record JournalQuery(
    Optional<PersonEvent.What> what,
    Optional<String> who,
    Optional<UUID> person,
    Optional<Instant> from,
    Optional<Instant> to,
    int page,
    int size) {

  private static final int LONGEST = 200;

  /**
   * @throws Refusal (malformed, {@code page-range})
   */
  public JournalQuery {
    Objects.requireNonNull(what);
    Objects.requireNonNull(who);
    Objects.requireNonNull(person);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    if (page < 0 || size < 1 || size > LONGEST) {
      throw Refusal.malformed(new Fault("", "page-range"));
    }
  }
}
