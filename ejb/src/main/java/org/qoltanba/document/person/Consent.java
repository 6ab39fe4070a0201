package org.qoltanba.document.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/**
 * That a person has agreed to be remembered.
 *
 * @param number the register number of the consent; empty where it was signed elsewhere
 * @param given the day on which it was signed
 * @param until its last day
 */
public record Consent(Optional<String> number, LocalDate given, LocalDate until) {

  /**
   * @throws Refusal (unprocessable, {@code consent-term} at {@code /consent/until}) if it ends
   *     before it begins
   */
  public Consent {
    Objects.requireNonNull(number);
    Objects.requireNonNull(given);
    Objects.requireNonNull(until);
    if (until.isBefore(given)) {
      throw Refusal.unprocessable(new Fault("/consent/until", "consent-term"));
    }
  }
}
