package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.JournalEntry;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEvent.What;
import org.qoltanba.document.person.RememberedPerson;

/** By which consents people are remembered. */
class RoadPersonsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final Clock clock = Clock.fixed(ArchiveSamples.NOON, ZoneId.of("Asia/Almaty"));
  private final ArchiveSamples samples = ArchiveSamples.of("shelter");
  private final Caller caller = samples.caller();
  private LocalArchive store;
  private RoadPersons persons;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new LocalArchive(folder.resolve("db"), clock);
    persons = new RoadPersons(store.persons(), store.archive(), clock, UUID::randomUUID);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aConsentOfTheRegisterMustBeOneThatCounts() {
    var consent = keptOf(samples.withTemplate("personal-data-consent"));
    var other = keptOf(samples);
    var strange = keptOf(ArchiveSamples.of("strangers").withTemplate("personal-data-consent"));
    assertEquals("2026-000001", strange);
    remember(consent);
    assertEquals(1, persons.find(caller, "ахметова").size());
    assertRefused("/consent/number", "unknown-consent", other);
    assertRefused("/consent/number", "unknown-consent", "2026-000099");
    assertRefused("/consent/number", "number-form", "№ 7");
    var id = store.archive().keep(samples.withTemplate("personal-data-consent").signed()).record();
    store.archive().annul(caller, new VoidOrder(id.id(), "error"));
    assertRefused("/consent/number", "unknown-consent", id.number());
  }

  @Test
  void theConsentIsKeptByTheNumberThatTheRegisterWrites() {
    keptOf(samples.withTemplate("personal-data-consent"));
    remember("2026-1");
    assertEquals(
        Optional.of("2026-000001"), persons.find(caller, "ахметова").get(0).consent().number());
  }

  @Test
  void whatIsNotEnoughToSearchIsNoSearch() {
    persons.find(caller, "ах");
    assertEquals(0, persons.journal(caller, everything()).total());
    persons.find(caller, "ахм");
    assertEquals(
        List.of(What.SEARCHED_BY_NAME, What.INSPECTED),
        persons.journal(caller, everything()).entries().stream().map(JournalEntry::what).toList());
  }

  @Test
  void aConsentMustBeInForceToday() {
    remember(new Consent(Optional.empty(), TODAY, TODAY));
    assertRefused(
        "/consent/given",
        "consent-not-yet-given",
        new Consent(Optional.empty(), TODAY.plusDays(1), TODAY.plusDays(9)));
    assertRefused(
        "/consent/until",
        "consent-ended",
        new Consent(Optional.empty(), TODAY.minusDays(9), TODAY.minusDays(1)));
  }

  @Test
  void tooLittleFindsNobody() {
    remember(new Consent(Optional.empty(), TODAY, TODAY));
    assertEquals(List.of(), persons.find(caller, "ах"));
    assertEquals(List.of(), persons.find(caller, ""));
  }

  private static JournalQuery everything() {
    return new JournalQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        9);
  }

  private String keptOf(ArchiveSamples paper) {
    return store.archive().keep(paper.signed()).record().number();
  }

  private void remember(String number) {
    remember(new Consent(Optional.of(number), TODAY, TODAY.plusYears(1)));
  }

  private void remember(Consent consent) {
    var texts = Map.of("fullName", "Ахметова Айгүл");
    persons.remember(caller, new RememberedPerson(UUID.randomUUID(), Language.KK, texts, consent));
  }

  private void assertRefused(String place, String code, String number) {
    assertRefused(place, code, new Consent(Optional.of(number), TODAY, TODAY.plusYears(1)));
  }

  private void assertRefused(String place, String code, Consent consent) {
    var refusal = assertThrows(Refusal.class, () -> remember(consent));
    assertEquals(List.of(new Fault(place, code)), refusal.faults());
  }
}
