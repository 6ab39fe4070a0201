package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.archive.VersionStore;
import org.qoltanba.archive.jpa.version.JpaVersionStore;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateFinding.Severity;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.document.Titles;

/** The versions of templates; each test has a kind of its own. */
interface VersionsContract extends Stage {

  LocalDate FROM = LocalDate.of(2026, 3, 2);
  List<TemplateFinding> FINDINGS =
      List.of(
          new TemplateFinding(
              Severity.WARNING,
              "unused-field",
              "schema.json",
              "/properties/жасы",
              0,
              "",
              Map.of("limit", 3, "label", new Titles("Жасы", "Возраст", "Age"))));

  @Test
  default void aDraftIsFoundAsItWasKept() {
    TemplateVersion kept = versions().keep(draft("1.0.0", "a"));
    assertEquals(State.DRAFT, kept.state());
    assertEquals(FROM, kept.validFrom());
    assertEquals(Optional.of(FROM.plusYears(1)), kept.validTo());
    var keeping = kept.kept().orElseThrow();
    assertEquals(bytes("a").sha256(), keeping.sha256());
    assertEquals(1, keeping.findings());
    assertEquals(new Deed(ArchiveSamples.NOON, samples().caller().name()), keeping.uploaded());
    assertEquals(Optional.of(kept), versions().find(kind(), "1.0.0"));
    assertEquals(FINDINGS, versions().findings(kind(), "1.0.0"));
    assertEquals(bytes("a"), versions().content(kind(), "1.0.0"));
  }

  @Test
  default void aDraftGivesWayToTheNextOneOfItsVersion() {
    versions().keep(draft("1.0.0", "a"));
    TemplateVersion next = versions().keep(draft("1.0.0", "b"));
    assertEquals(List.of(next), versions().versions(kind()));
    assertEquals(bytes("b"), versions().content(kind(), "1.0.0"));
  }

  @Test
  default void whatIsPublishedIsNeverChanged() {
    versions().keep(draft("1.0.0", "a"));
    TemplateVersion published = publish("1.0.0");
    assertConflict("version-taken", () -> versions().keep(draft("1.0.0", "b")));
    assertEquals(published, versions().keep(draft("1.0.0", "a")));
    retire("1.0.0");
    assertConflict("version-taken", () -> versions().keep(draft("1.0.0", "b")));
    assertEquals(bytes("a"), versions().content(kind(), "1.0.0"));
  }

  @Test
  default void whoPublishedAndRetiredIsRemembered() {
    versions().keep(draft("1.0.0", "a"));
    clock().set(clock().instant().plus(Duration.ofHours(1)));
    TemplateVersion published = publish("1.0.0");
    clock().set(clock().instant().plus(Duration.ofHours(1)));
    TemplateVersion retired = retire("1.0.0");
    assertEquals(State.PUBLISHED, published.state());
    assertEquals(State.RETIRED, retired.state());
    String who = strangers().caller().name();
    var hour = ArchiveSamples.NOON.plusSeconds(3600);
    var keeping = retired.kept().orElseThrow();
    assertEquals(Optional.of(new Deed(hour, who)), keeping.published());
    assertEquals(Optional.of(new Deed(hour.plusSeconds(3600), who)), keeping.retired());
    assertEquals(retired, retire("1.0.0"), "a second retirement changes nothing");
    assertConflict("version-retired", () -> publish("1.0.0"));
  }

  @Test
  default void onlyTheContentThatIsMeantIsPublished() {
    versions().keep(draft("1.0.0", "a"));
    versions().keep(draft("1.0.0", "b"));
    var caller = strangers().caller();
    assertConflict(
        "version-changed",
        () -> versions().publish(caller, kind(), "1.0.0", Optional.of(bytes("a").sha256())));
    var meant = Optional.of(bytes("b").sha256());
    assertTrue(versions().publish(caller, kind(), "1.0.0", meant).published());
  }

  @Test
  default void draftsAreNotOnOfferAndRetiredOnesAreTold() {
    versions().keep(draft("1.0.0", "a"));
    assertFalse(versions().offered().stream().anyMatch(v -> v.template().equals(kind())));
    publish("1.0.0");
    versions().keep(draft("1.1.0", "b"));
    retire("1.1.0");
    assertEquals(
        List.of("1.0.0 PUBLISHED", "1.1.0 RETIRED"),
        versions().offered().stream()
            .filter(version -> version.template().equals(kind()))
            .map(version -> version.version() + " " + version.state())
            .toList());
  }

  @Test
  default void anotherOrganisationsDraftIsNotReplaced() {
    versions().keep(draft("1.0.0", "a"));
    DraftVersion theirs =
        new DraftVersion(
            kind(), "1.0.0", FROM, Optional.empty(), bytes("a"), List.of(), strangers().caller());
    assertConflict("version-taken", () -> versions().keep(theirs));
    assertEquals(bytes("a"), versions().content(kind(), "1.0.0"));
  }

  @Test
  default void ofSomeWhoAreTheFirstAtOnceNobodyFails() throws InterruptedException {
    var calls = new ArrayList<Callable<TemplateVersion>>();
    for (String content : List.of("a", "b", "c", "d")) {
      calls.add(() -> versions().keep(draft("1.0.0", content)));
    }
    List<Object> kept = Together.run(calls);
    var now = versions().find(kind(), "1.0.0").orElseThrow();
    assertTrue(kept.contains(now), kept.toString());
    assertTrue(kept.stream().allMatch(TemplateVersion.class::isInstance), kept.toString());
  }

  @Test
  default void aVersionThatIsNotThereIsRefused() {
    assertEquals(Optional.empty(), versions().find(kind(), "1.0.0"));
    assertEquals(List.of(), versions().versions(kind()));
    assertNotFound("unknown-version", () -> publish("1.0.0"));
    assertNotFound("unknown-version", () -> retire("1.0.0"));
    assertNotFound("unknown-version", () -> versions().findings(kind(), "1.0.0"));
    assertNotFound("unknown-version", () -> versions().content(kind(), "1.0.0"));
  }

  @Test
  default void bytesThatAreNotTheKeptOnesAreNotHandedOut() throws SQLException {
    versions().keep(draft("1.0.0", "a"));
    database()
        .update(
            "update template_version_content set content = ? where template = ?",
            bytes("x").bytes(),
            kind());
    assertThrows(StepFailed.class, () -> versions().content(kind(), "1.0.0"));
  }

  private TemplateVersion publish(String version) {
    return versions().publish(strangers().caller(), kind(), version, Optional.empty());
  }

  private TemplateVersion retire(String version) {
    return versions().retire(strangers().caller(), kind(), version);
  }

  private VersionStore versions() {
    return new JpaVersionStore(transactions(), transactions(), clock());
  }

  private String kind() {
    return "kind-of-" + samples().organisation();
  }

  private DraftVersion draft(String version, String content) {
    return new DraftVersion(
        kind(),
        version,
        FROM,
        Optional.of(FROM.plusYears(1)),
        bytes(content),
        FINDINGS,
        samples().caller());
  }

  private static Content bytes(String text) {
    return new Content(text.getBytes(StandardCharsets.UTF_8));
  }
}
