package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.qoltanba.archive.jpa.PersonSamples.CONSENT;
import static org.qoltanba.archive.jpa.PersonSamples.GIVEN;
import static org.qoltanba.archive.jpa.PersonSamples.IIN_OF_AIGUL;
import static org.qoltanba.archive.jpa.PersonSamples.aigul;
import static org.qoltanba.archive.jpa.PersonSamples.person;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.Role;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonEvent.What;
import org.qoltanba.document.person.PersonQuery;
import org.qoltanba.document.person.RememberedPerson;

/** People whose data may be taken over into papers. */
interface PersonsContract extends Stage {

  @Test
  default void aPersonIsFoundByTheBeginningsOfTheNameOrTheWholeIin() {
    persons().keep(samples().caller(), aigul());
    persons().keep(samples().caller(), person("Серікбаев Ерлан", Map.of()));
    for (String typed : List.of("ахм", "АЙГ ахм", "Айгүл Серікқ", "900312 400010")) {
      assertEquals(List.of("А… А…"), found(samples(), typed), typed);
    }
    assertEquals(List.of("А… А…", "С… Е…"), found(samples(), "сер"), "in order of the names");
    for (String typed : List.of("метова", "ахм ерлан", "ахм%н", "900312400011")) {
      assertEquals(List.of(), found(samples(), typed), typed);
    }
  }

  @Test
  default void aListTellsTheYearTheConsentAndWhoRecordedIt() {
    UUID id = persons().keep(samples().caller(), aigul());
    assertEquals(
        List.of(
            new PersonEntry(id, "А… А…", Optional.of(1990), CONSENT, samples().caller().name())),
        persons().find(samples().caller(), query("ахметова")));
  }

  @Test
  default void eachOpeningIsAViewing() {
    UUID id = persons().keep(samples().caller(), aigul());
    var colleague = new Caller("colleague", samples().organisation(), Set.of(Role.CLERK));
    clock().set(ArchiveSamples.NOON.plusSeconds(1));
    assertEquals(aigul().texts(), persons().open(colleague, id).texts());
    clock().set(ArchiveSamples.NOON.plusSeconds(2));
    persons().open(colleague, id);
    assertEquals(List.of(What.REMEMBERED, What.VIEWED, What.VIEWED), history(id));
    assertEquals(
        new PersonEvent(ArchiveSamples.NOON.plusSeconds(1), "colleague", What.VIEWED, CONSENT),
        persons().history(samples().caller(), id).get(1));
  }

  @Test
  default void whoIsRememberedAgainTakesTheirOwnPlace() {
    UUID first = persons().keep(samples().caller(), aigul());
    var renewed = new Consent(Optional.empty(), GIVEN, GIVEN.plusYears(1));
    var changed =
        new RememberedPerson(
            UUID.randomUUID(),
            Language.RU,
            Map.of("fullName", "Ахметова Айгүл", "iin", IIN_OF_AIGUL),
            renewed);
    assertEquals(first, persons().keep(samples().caller(), changed), "by the IIN");
    var kept = persons().open(samples().caller(), first);
    assertEquals(changed.texts(), kept.texts());
    assertEquals(renewed, kept.consent());
    assertEquals(Language.RU, kept.language());
    assertEquals(first, persons().keep(samples().caller(), kept), "by the id");
    assertEquals(1, found(samples(), "ахметова").size());
  }

  @Test
  default void whoeverRemembersTheSamePersonAtTheSameInstantChangesOneEntry() throws Exception {
    List<Callable<UUID>> clerks =
        Stream.of("Айгүл", "Айгүл Серікқызы", "А.", "Айгүл С.")
            .<Callable<UUID>>map(
                name ->
                    () ->
                        persons()
                            .keep(
                                samples().caller(),
                                person("Ахметова " + name, Map.of("iin", IIN_OF_AIGUL))))
            .toList();
    List<Object> ids = Together.run(clerks);
    assertEquals(Set.of(ids.get(0)), Set.copyOf(ids));
    assertEquals(1, found(samples(), IIN_OF_AIGUL).size());
    assertEquals(Collections.nCopies(4, What.REMEMBERED), history((UUID) ids.get(0)));
  }

  @Test
  default void whoHasTheIinOfSomeoneElseIsNotKept() {
    UUID other = persons().keep(samples().caller(), person("Ахметова Айгүл", Map.of()));
    persons().keep(samples().caller(), aigul());
    var known = persons().open(samples().caller(), other);
    var changed = new RememberedPerson(other, Language.KK, aigul().texts(), CONSENT);
    assertConflict("iin-remembered", () -> persons().keep(samples().caller(), changed));
    assertEquals(known, persons().open(samples().caller(), other));
  }

  @Test
  default void anotherOrganisationSeesAndChangesNothing() {
    UUID id = persons().keep(samples().caller(), aigul());
    Caller stranger = strangers().caller();
    assertEquals(List.of(), found(strangers(), "ахметова"));
    assertEquals(List.of(), found(strangers(), IIN_OF_AIGUL));
    assertNotFound("unknown-person", () -> persons().open(stranger, id));
    assertNotFound("unknown-person", () -> persons().withdraw(stranger, id));
    var taken = new RememberedPerson(id, Language.KK, aigul().texts(), CONSENT);
    assertNotFound("unknown-person", () -> persons().keep(stranger, taken));
    assertEquals(List.of(), persons().history(stranger, id));
    persons().keep(stranger, aigul());
    assertEquals(1, found(strangers(), IIN_OF_AIGUL).size(), "an IIN may be known to both");
    assertEquals(List.of(What.REMEMBERED), history(id));
  }

  @Test
  default void whoWithdrawsIsDeletedAndThatStaysKnown() throws SQLException {
    UUID id = persons().keep(samples().caller(), aigul());
    persons().withdraw(samples().caller(), id);
    assertEquals(List.of(), found(samples(), "ахметова"));
    assertNotFound("unknown-person", () -> persons().open(samples().caller(), id));
    assertNotFound("unknown-person", () -> persons().withdraw(samples().caller(), id));
    assertEquals(List.of(What.REMEMBERED, What.WITHDRAWN), history(id));
    assertEquals(
        List.of(), database().column("select initials from remembered_person where id = ?", id));
    assertFalse(
        database().column("select * from person_history where person_id = ?", id).isEmpty());
  }

  @Test
  default void afterTheLastDayNobodyIsFoundAndTheDataIsDeleted() throws SQLException {
    UUID id = persons().keep(samples().caller(), aigul());
    clock().set(ArchiveSamples.NOON.plus(Duration.ofDays(8)));
    assertEquals(1, found(samples(), "ахметова").size(), "on the last day");
    persons().expire();
    assertEquals(1, found(samples(), "ахметова").size(), "on the last day");
    clock().set(ArchiveSamples.NOON.plus(Duration.ofDays(9)));
    assertEquals(List.of(), found(samples(), "ахметова"));
    assertNotFound("unknown-person", () -> persons().open(samples().caller(), id));
    persons().expire();
    assertEquals(
        List.of(), database().column("select initials from remembered_person where id = ?", id));
    assertEquals(List.of(What.REMEMBERED, What.EXPIRED), history(id));
  }

  private List<What> history(UUID id) {
    return persons().history(samples().caller(), id).stream().map(PersonEvent::what).toList();
  }

  private List<String> found(ArchiveSamples by, String typed) {
    return Stream.of(typed)
        .map(PersonsContract::query)
        .flatMap(query -> persons().find(by.caller(), query).stream())
        .map(PersonEntry::initials)
        .toList();
  }

  private static PersonQuery query(String typed) {
    return PersonQuery.of(typed).orElseThrow();
  }
}
