package org.qoltanba.document.person;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the journal of what is done with the data of people.
 *
 * @param who the account's name; the empty text where the service did it by itself
 * @param person whose data it was; empty where it was nobody's in particular
 * @param initials {@code А… С…}, as long as the person is remembered
 * @param consent by which it could be done
 * @param found how many a search has told
 */
public record JournalEntry(
    Instant at,
    String who,
    PersonEvent.What what,
    Optional<UUID> person,
    Optional<String> initials,
    Optional<Consent> consent,
    Optional<Integer> found) {

  public JournalEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(who);
    Objects.requireNonNull(what);
    Objects.requireNonNull(person);
    Objects.requireNonNull(initials);
    Objects.requireNonNull(consent);
    Objects.requireNonNull(found);
  }
}
