package org.qoltanba.template.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.template.versions.KeptVersions.LETTER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.TurnableClock;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.template.Edition;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.Shelf;

/** Which version a paper is issued by; the shelf has the letter 1.2.0, valid from 02.03.2026. */
class CatalogueTest {

  private final TurnableClock clock = new TurnableClock(Instant.parse("2026-06-01T00:00:00Z"));
  private final KeptVersions kept = new KeptVersions();
  private final Catalogue catalogue = new Catalogue(shelf(), kept, clock);

  @Test
  void theNewestPublishedVersionInForceIsTaken() {
    publish("1.10.0", "2026-05-01");
    publish("1.9.0", "2026-05-01");
    publish("2.0.0", "2026-06-02");
    kept.put("3.0.0", State.DRAFT, "2026-01-01");
    catalogue.refresh();
    assertEquals("1.10.0", issuedBy(Optional.empty()));
    assertEquals("1.10.0", current().template().manifest().version());
    clock.turnTo(Instant.parse("2026-06-02T00:00:00Z"));
    assertEquals("2.0.0", issuedBy(Optional.empty()));
  }

  @Test
  void aVersionThatIsNamedIsTakenWhateverIsNewer() {
    publish("2.0.0", "2026-01-01");
    publish("2.1.0", "2026-07-01");
    assertEquals("2.0.0", issuedBy(Optional.empty()));
    assertEquals("1.2.0", issuedBy(Optional.of("1.2.0")));
    assertRefused("2.1.0", "template-not-in-force");
    assertRefused("9.9.9", "unknown-template-version");
  }

  @Test
  void aRetiredVersionIsRefusedAndADraftIsUnknown() {
    kept.put("1.3.0", State.RETIRED, "2026-01-01");
    kept.put("1.4.0", State.DRAFT, "2026-01-01");
    catalogue.refresh();
    assertRefused("1.3.0", "template-version-retired");
    assertRefused("1.4.0", "unknown-template-version");
    assertEquals("1.2.0", issuedBy(Optional.empty()));
    assertEquals(
        List.of("1.3.0", "1.2.0"),
        catalogue.versions(LETTER).stream().map(TemplateVersion::version).toList());
    assertEquals(State.DRAFT, catalogue.find(LETTER, "1.4.0").orElseThrow().state());
  }

  @Test
  void aKindWhoseVersionsAreAllRetiredIsOutOfUseAndOffTheList() {
    kept.put("1.2.0", State.RETIRED, "2026-01-01");
    catalogue.refresh();
    Refusal refusal = assertThrows(Refusal.class, () -> issuedBy(Optional.empty()));
    assertEquals(List.of(new Fault("/template", "template-retired")), refusal.faults());
    assertEquals(List.of(), catalogue.manifests(RequestCheck.today(clock)));
    assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, this::current).kind());
  }

  @Test
  void whatIsPublishedElsewhereIsSeenTwoSecondsLaterAndNotAskedForBefore() {
    int asked = kept.listed;
    kept.put("1.3.0", State.PUBLISHED, "2026-01-01");
    clock.turnBy(1_999);
    assertEquals("1.2.0", issuedBy(Optional.empty()));
    assertEquals(asked, kept.listed);
    clock.turnBy(1);
    assertEquals("1.3.0", issuedBy(Optional.empty()));
    assertEquals("1.3.0", issuedBy(Optional.empty()));
    assertEquals(asked + 1, kept.listed);
  }

  @Test
  void aVersionIsLoadedOnceHoweverOftenItIsUsed() {
    publish("1.3.0", "2026-01-01");
    issuedBy(Optional.empty());
    catalogue.refresh();
    issuedBy(Optional.of("1.3.0"));
    assertEquals(1, kept.loaded);
  }

  @Test
  void aServerWithoutASourceHasItsShelf() {
    var alone = new Catalogue(shelf(), VersionSource.none(), clock);
    assertEquals(List.of(LETTER), alone.ids());
    assertEquals(Optional.empty(), alone.find(LETTER, "1.2.1"));
    assertEquals("1.2.0", alone.find(LETTER, "1.2.0").orElseThrow().version());
  }

  private void publish(String version, String from) {
    kept.put(version, State.PUBLISHED, from);
    catalogue.refresh();
  }

  private Edition current() {
    LocalDate today = RequestCheck.today(clock);
    return catalogue.current(LETTER, today);
  }

  private void assertRefused(String version, String code) {
    Refusal refusal = assertThrows(Refusal.class, () -> issuedBy(Optional.of(version)));
    assertEquals("/templateVersion", refusal.faults().get(0).pointer());
    assertEquals(code, refusal.faults().get(0).code());
  }

  private String issuedBy(Optional<String> version) {
    var request =
        new DocumentRequest(
            LETTER,
            version,
            Language.KK,
            new Facts(Map.of("person", Map.of("fullName", "Асан Үсенов"))),
            OutputOrder.of(OutputFormat.PDF),
            Optional.empty(),
            Optional.empty());
    var caller = new Caller("clerk", "shelter", Set.of());
    var order = new DocumentOrder(new UUID(0, 1), caller, request, Optional.empty(), Instant.EPOCH);
    return new RequestCheck(catalogue, clock).check(order).template().manifest().version();
  }

  private static Shelf shelf() {
    try {
      return Shelf.ofZip(new ByteArrayInputStream(new SampleFolder().zip(LETTER)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
