package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.qoltanba.archive.jpa.PersonSamples.CONSENT;
import static org.qoltanba.archive.jpa.PersonSamples.IIN_OF_AIGUL;
import static org.qoltanba.archive.jpa.PersonSamples.aigul;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Role;
import org.qoltanba.document.person.JournalEntry;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEvent.What;
import org.qoltanba.document.person.PersonQuery;

/** Who did what with the data of people, told to whoever audits it. */
interface JournalContract extends Stage {

  @Test
  default void eachSearchIsKeptWithoutWhatWasTyped() throws SQLException {
    persons().keep(samples().caller(), aigul());
    search("ахмет");
    search(IIN_OF_AIGUL);
    search("серікб");
    assertEquals(
        List.of(
            searched(What.SEARCHED_BY_NAME, 0),
            searched(What.SEARCHED_BY_IIN, 1),
            searched(What.SEARCHED_BY_NAME, 1)),
        read(anything()).entries().subList(0, 3));
    for (String column : List.of("who", "what", "consent_number", "cast(found as varchar)")) {
      String all = String.join(" ", told(column));
      assertFalse(all.contains("ахмет") || all.contains(IIN_OF_AIGUL), column);
    }
  }

  @Test
  default void initialsAreToldAsLongAsThePersonIsRemembered() {
    UUID id = persons().keep(samples().caller(), aigul());
    persons().open(samples().caller(), id);
    assertEquals(List.of(of(id, What.VIEWED, "А… А…"), of(id, What.REMEMBERED, "А… А…")), all());
    persons().withdraw(samples().caller(), id);
    assertEquals(
        List.of(of(id, What.WITHDRAWN, ""), of(id, What.VIEWED, ""), of(id, What.REMEMBERED, "")),
        all());
  }

  @Test
  default void whoseConsentHasEndedIsNotToldAnyMore() {
    UUID id = persons().keep(samples().caller(), aigul());
    clock().set(ArchiveSamples.NOON.plus(Duration.ofDays(9)));
    assertEquals(List.of(of(id, What.REMEMBERED, "")), all());
  }

  @Test
  default void readingIsKeptOnceAMinuteForEveryoneAndForEachPerson() {
    UUID id = persons().keep(samples().caller(), aigul());
    read(anything());
    read(anything());
    read(about(id));
    read(about(id));
    assertEquals(List.of(Optional.of(id), Optional.empty()), readings());
    clock().set(ArchiveSamples.NOON.plusSeconds(61));
    read(anything());
    assertEquals(3, readings().size());
    assertEquals(1, persons().history(samples().caller(), id).size(), "it is nothing done");
  }

  @Test
  default void everyCriterionNarrowsTheJournal() {
    UUID id = persons().keep(samples().caller(), aigul());
    var colleague = new Caller("colleague", samples().organisation(), Set.of(Role.CLERK));
    clock().set(ArchiveSamples.NOON.plusSeconds(10));
    persons().open(colleague, id);
    search("ахмет");
    assertEquals(
        List.of(What.VIEWED), whats(query(Optional.of(What.VIEWED), "", Optional.empty(), null)));
    assertEquals(
        List.of(What.VIEWED), whats(query(Optional.empty(), "colleague", Optional.empty(), null)));
    assertEquals(List.of(What.VIEWED, What.REMEMBERED), whats(about(id)));
    assertEquals(
        List.of(What.REMEMBERED),
        whats(query(Optional.empty(), "", Optional.of(id), ArchiveSamples.NOON.plusSeconds(10))));
    assertEquals(List.of(), whats(query(Optional.empty(), "", Optional.of(id), Instant.MIN)));
    assertEquals(2, whats(query(Optional.empty(), "", Optional.of(id), Instant.MAX)).size());
  }

  @Test
  default void pagesFollowEachOtherNewestFirstAndKnowTheTotal() {
    IntStream.range(0, 5).forEach(time -> search("ахмет".substring(0, 3 + time % 2)));
    persons().keep(samples().caller(), aigul());
    search("ахм");
    var first = read(page(0, 2));
    assertEquals(List.of(1, 0), found(first));
    assertEquals(7, first.total());
    var last = read(page(3, 2));
    assertEquals(List.of(0, 0), found(last));
    assertEquals(8, last.total(), "the reading is one");
    assertEquals(List.of(), read(page(Integer.MAX_VALUE, 200)).entries());
  }

  @Test
  default void anotherOrganisationReadsNothingOfIt() {
    UUID id = persons().keep(samples().caller(), aigul());
    search("ахмет");
    assertEquals(List.of(), persons().journal(strangers().caller(), about(id)).entries());
    assertEquals(
        List.of(What.INSPECTED),
        persons().journal(strangers().caller(), anything()).entries().stream()
            .map(JournalEntry::what)
            .toList());
  }

  private void search(String typed) {
    persons().find(samples().caller(), PersonQuery.of(typed).orElseThrow());
  }

  private JournalPage read(JournalQuery query) {
    return persons().journal(auditor(), query);
  }

  private Caller auditor() {
    return new Caller("auditor", samples().organisation(), Set.of(Role.AUDITOR));
  }

  /** All that is no reading. */
  private List<JournalEntry> all() {
    return read(anything()).entries().stream()
        .filter(entry -> entry.what() != What.INSPECTED)
        .toList();
  }

  private List<Optional<UUID>> readings() {
    return read(query(Optional.of(What.INSPECTED), "", Optional.empty(), null)).entries().stream()
        .map(JournalEntry::person)
        .toList();
  }

  private List<What> whats(JournalQuery query) {
    return read(query).entries().stream()
        .map(JournalEntry::what)
        .filter(what -> what != What.INSPECTED)
        .toList();
  }

  private static List<Integer> found(JournalPage page) {
    return page.entries().stream().map(entry -> entry.found().orElse(0)).toList();
  }

  private List<String> told(String column) throws SQLException {
    return database()
        .column(
            "select " + column + " from person_history where organisation = ?",
            samples().organisation());
  }

  private static JournalEntry searched(What what, int found) {
    return new JournalEntry(
        ArchiveSamples.NOON,
        "clerk",
        what,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(found));
  }

  private static JournalEntry of(UUID person, What what, String initials) {
    return new JournalEntry(
        ArchiveSamples.NOON,
        "clerk",
        what,
        Optional.of(person),
        Optional.of(initials).filter(text -> !text.isEmpty()),
        Optional.of(CONSENT),
        Optional.empty());
  }

  private static JournalQuery anything() {
    return page(0, 20);
  }

  private static JournalQuery page(int page, int size) {
    return new JournalQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        page,
        size);
  }

  private static JournalQuery about(UUID person) {
    return query(Optional.empty(), "", Optional.of(person), null);
  }

  /**
   * @param to may be null
   */
  private static JournalQuery query(
      Optional<What> what, String who, Optional<UUID> person, Instant to) {
    return new JournalQuery(
        what,
        Optional.of(who).filter(name -> !name.isEmpty()),
        person,
        Optional.of(Instant.MIN),
        Optional.ofNullable(to),
        0,
        20);
  }
}
