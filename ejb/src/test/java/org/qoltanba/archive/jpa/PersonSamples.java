package org.qoltanba.archive.jpa;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Language;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.RememberedPerson;

/** People who have consented to be remembered. */
final class PersonSamples {

  static final String IIN_OF_AIGUL = "900312400010";
  static final LocalDate GIVEN = LocalDate.parse("2026-11-20");

  /** By a paper that is not in the register of a test, unless it keeps seven. */
  static final Consent CONSENT = new Consent(Optional.of("2026-000007"), GIVEN, GIVEN.plusDays(10));

  private PersonSamples() {}

  static RememberedPerson aigul() {
    return person(
        "Ахметова Айгүл Серікқызы",
        Map.of("iin", IIN_OF_AIGUL, "birthDate", "1990-03-12", "idDocument/number", "012345678"));
  }

  static RememberedPerson person(String name, Map<String, String> more) {
    return person(name, more, CONSENT);
  }

  /** One who is remembered by the paper with that number. */
  static RememberedPerson by(String number, String name) {
    return person(name, Map.of(), new Consent(Optional.of(number), GIVEN, GIVEN.plusDays(10)));
  }

  private static RememberedPerson person(String name, Map<String, String> more, Consent consent) {
    var texts = new HashMap<>(more);
    texts.put("fullName", name);
    return new RememberedPerson(UUID.randomUUID(), Language.KK, texts, consent);
  }
}
