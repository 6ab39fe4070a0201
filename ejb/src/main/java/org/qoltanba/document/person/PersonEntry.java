package org.qoltanba.document.person;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list tells of a remembered person.
 *
 * @param initials {@code А… С…}
 * @param born the year
 * @param consent by which the person is remembered
 * @param recordedBy the account that has recorded the consent
 */
public record PersonEntry(
    UUID id, String initials, Optional<Integer> born, Consent consent, String recordedBy) {

  public PersonEntry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(initials);
    Objects.requireNonNull(born);
    Objects.requireNonNull(consent);
    Objects.requireNonNull(recordedBy);
  }
}
