package org.qoltanba.archive.jpa.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.qoltanba.document.person.Consent;

/** A consent, wherever one is kept. */
@Embeddable
class ConsentColumns {

  @Column(name = "consent_number")
  private String number;

  @Column(name = "consent_given")
  private LocalDate given;

  @Column(name = "consent_until")
  private LocalDate until;

  protected ConsentColumns() {}

  ConsentColumns(Consent consent) {
    this.number = consent.number().orElse(null);
    this.given = consent.given();
    this.until = consent.until();
  }

  Consent consent() {
    return new Consent(Optional.ofNullable(number), given, until);
  }
}
