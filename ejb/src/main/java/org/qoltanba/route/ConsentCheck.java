package org.qoltanba.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;
import org.qoltanba.document.person.Consent;

/** Whether a consent that someone names is one, and in force today. */
final class ConsentCheck {

  /** The kind of paper by which a person consents. */
  static final String KIND = "personal-data-consent";

  private static final Set<State> ENDED = Set.of(State.DRAFT, State.VOID, State.SUPERSEDED);

  private final Archive archive;
  private final Clock clock;

  /**
   * @param clock its zone says what day it is
   */
  ConsentCheck(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * @return the consent with its number as the register writes it
   * @throws Refusal (unprocessable) with the place of what is wrong
   */
  Consent check(Caller caller, Consent consent) {
    LocalDate today = LocalDate.now(clock);
    if (consent.given().isAfter(today)) {
      throw refused("/consent/given", "consent-not-yet-given");
    }
    if (consent.until().isBefore(today)) {
      throw refused("/consent/until", "consent-ended");
    }
    return new Consent(
        consent.number().map(number -> find(caller, number)), consent.given(), consent.until());
  }

  private String find(Caller caller, String number) {
    if (!RegisterQuery.isNumber(number)) {
      throw refused("/consent/number", "number-form");
    }
    return archive.register(caller, query(number)).entries().stream()
        .filter(paper -> !ENDED.contains(paper.state()))
        .map(DocumentRecord::number)
        .findFirst()
        .orElseThrow(() -> refused("/consent/number", "unknown-consent"));
  }

  private static RegisterQuery query(String number) {
    return new RegisterQuery(
        Optional.of(KIND),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(number),
        0,
        1);
  }

  private static Refusal refused(String place, String code) {
    return Refusal.unprocessable(new Fault(place, code));
  }
}
