package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.archive.jpa.PersonSamples.GIVEN;
import static org.qoltanba.archive.jpa.PersonSamples.by;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Fault;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonEvent.What;

/** What becomes of people when the paper of their consent ends. */
interface ConsentsContract extends Stage {

  @Test
  default void whoeverRestsOnAVoidConsentIsForgottenAndThatStaysKnown() throws SQLException {
    DocumentRecord consent = keptConsent();
    UUID id = persons().keep(samples().caller(), by(consent.number(), "Ахметова Айгүл"));
    UUID other = persons().keep(samples().caller(), by(keptConsent().number(), "Серікбаев"));
    var lawyer = new Caller("lawyer", samples().organisation(), Set.of(Role.LAWYER));
    archive().annul(lawyer, new VoidOrder(consent.id(), "wrong person"));
    assertNotFound("unknown-person", () -> persons().open(samples().caller(), id));
    assertEquals(
        List.of(), database().column("select initials from remembered_person where id = ?", id));
    PersonEvent last = events(id).get(1);
    assertEquals(new PersonEvent(ArchiveSamples.NOON, "lawyer", What.VOIDED, last.consent()), last);
    assertEquals(Optional.of(consent.number()), last.consent().number());
    assertEquals("Серікбаев", persons().open(samples().caller(), other).fullName());
  }

  @Test
  default void theSameNumberOfAnotherOrganisationSaysNothing() {
    DocumentRecord consent = keptConsent();
    var theirs = archive().keep(strangers().withTemplate("personal-data-consent").signed());
    assertEquals(consent.number(), theirs.record().number());
    UUID id = persons().keep(strangers().caller(), by(consent.number(), "Ахметова Айгүл"));
    archive().annul(samples().caller(), new VoidOrder(consent.id(), "wrong"));
    assertEquals("Ахметова Айгүл", persons().open(strangers().caller(), id).fullName());
  }

  @Test
  default void aConsentThatTakesTheirPlaceKeepsPeopleUntilItEnds() {
    DocumentRecord old = keptConsent();
    UUID id = persons().keep(samples().caller(), by(old.number(), "Ахметова Айгүл"));
    DocumentRecord next = archive().keep(consents().signedInsteadOf(old.id())).record();
    assertEquals(
        new Consent(Optional.of(next.number()), GIVEN, GIVEN.plusDays(10)),
        persons().open(samples().caller(), id).consent());
    archive().annul(samples().caller(), new VoidOrder(next.id(), "wrong"));
    assertEquals(
        List.of(What.REMEMBERED, What.REPLACED, What.VIEWED, What.VOIDED),
        events(id).stream().map(PersonEvent::what).toList());
  }

  @Test
  default void aPaperThatIsNoConsentTakesNoPlace() {
    DocumentRecord old = keptConsent();
    UUID id = persons().keep(samples().caller(), by(old.number(), "Ахметова Айгүл"));
    archive().keep(samples().signedInsteadOf(old.id()));
    assertNotFound("unknown-person", () -> persons().open(samples().caller(), id));
    DocumentRecord other = keptConsent();
    UUID second = persons().keep(samples().caller(), by(other.number(), "Ахметова Айгүл"));
    archive().keepDraft(consents().withOutput(OutputFormat.DOCX).assembledInsteadOf(other.id()));
    assertNotFound("unknown-person", () -> persons().open(samples().caller(), second));
  }

  @Test
  default void nobodyIsKeptByAPaperThatHasEnded() {
    DocumentRecord consent = keptConsent();
    archive().annul(samples().caller(), new VoidOrder(consent.id(), "wrong"));
    assertRefusedConsent(consent.number());
  }

  @Test
  default void whoIsRememberedWhileTheConsentIsDeclaredVoidIsForgottenOrNotKept() throws Exception {
    for (int times = 0; times < 5; times++) {
      DocumentRecord consent = keptConsent();
      var person = by(consent.number(), "Ахметова Айгүл");
      var order = new VoidOrder(consent.id(), "wrong");
      List<Callable<Object>> both = new ArrayList<>();
      both.add(() -> persons().keep(samples().caller(), person));
      both.add(() -> archive().annul(samples().caller(), order));
      List<Object> results = Together.run(both);
      assertInstanceOf(DocumentRecord.class, results.get(1));
      assertNotFound("unknown-person", () -> persons().open(samples().caller(), person.id()));
    }
  }

  @Test
  default void whatIsRolledBackForgetsNobody() {
    DocumentRecord consent = keptConsent();
    UUID id = persons().keep(samples().caller(), by(consent.number(), "Ахметова Айгүл"));
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions()
                .required(
                    () -> {
                      archive().annul(samples().caller(), new VoidOrder(consent.id(), "wrong"));
                      throw new IllegalStateException("crash");
                    }));
    assertEquals("Ахметова Айгүл", persons().open(samples().caller(), id).fullName());
  }

  private ArchiveSamples consents() {
    return samples().withTemplate("personal-data-consent");
  }

  private DocumentRecord keptConsent() {
    return archive().keep(consents().signed()).record();
  }

  private List<PersonEvent> events(UUID id) {
    return persons().history(samples().caller(), id);
  }

  private void assertRefusedConsent(String number) {
    var refusal =
        assertThrows(
            Refusal.class, () -> persons().keep(samples().caller(), by(number, "Ахметова Айгүл")));
    assertEquals(List.of(new Fault("/consent/number", "unknown-consent")), refusal.faults());
  }
}
