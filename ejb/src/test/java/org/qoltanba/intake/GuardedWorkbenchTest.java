package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.document.TemplateVersion.State;

class GuardedWorkbenchTest {

  private static final TemplateVersion PUBLISHED = version("1.0.0", State.PUBLISHED, "elsewhere");
  private static final TemplateVersion OWN_DRAFT = version("1.1.0", State.DRAFT, "shelter");
  private static final TemplateVersion FOREIGN_DRAFT = version("1.2.0", State.DRAFT, "elsewhere");

  private final List<String> reached = new ArrayList<>();
  private TemplateVersion told = PUBLISHED;
  private final Workbench inner =
      (Workbench)
          Proxy.newProxyInstance(
              Workbench.class.getClassLoader(),
              new Class<?>[] {Workbench.class},
              (proxy, method, args) -> {
                reached.add(method.getName());
                return switch (method.getName()) {
                  case "versions", "all" -> List.of(FOREIGN_DRAFT, OWN_DRAFT, PUBLISHED);
                  case "version" -> new LintReport("letter", List.of(), Optional.of(told));
                  default -> null;
                };
              });

  static Stream<Arguments> matrix() {
    var drafting = EnumSet.of(Role.LAWYER, Role.ADMIN);
    var publishing = EnumSet.of(Role.ADMIN);
    var everyone = EnumSet.allOf(Role.class);
    return Stream.of(
        call("upload", drafting, (bench, who) -> bench.upload(who, upload())),
        call(
            "annotated",
            drafting,
            (bench, who) -> bench.annotated(who, upload(), Language.KK, Language.RU)),
        call("versions", everyone, (bench, who) -> bench.versions(who, "letter")),
        call("version", everyone, (bench, who) -> bench.version(who, "letter", "1.0.0")),
        call("samples", publishing, (bench, who) -> bench.samples(who, "letter", "1.0.0")),
        call(
            "publish",
            publishing,
            (bench, who) -> bench.publish(who, "letter", "1.0.0", Optional.empty())),
        call("retire", publishing, (bench, who) -> bench.retire(who, "letter", "1.0.0")));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("matrix")
  void eachRoleReachesWhatItMayAndNothingElse(
      String name, Set<Role> allowed, BiConsumer<Workbench, Caller> call) {
    for (Role role : Role.values()) {
      reached.clear();
      if (allowed.contains(role)) {
        call.accept(guarded(1000), caller(role));
        assertEquals(List.of(name), reached);
      } else {
        Refusal refusal =
            assertThrows(Refusal.class, () -> call.accept(guarded(1000), caller(role)), role::word);
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertTrue(reached.isEmpty());
      }
    }
  }

  @Test
  void draftsAreSeenByWhoMayMakeThemThereAndByWhoMayPublishThem() {
    assertEquals(List.of("1.2.0", "1.1.0", "1.0.0"), seenBy(Role.ADMIN));
    assertEquals(List.of("1.1.0", "1.0.0"), seenBy(Role.LAWYER));
    assertEquals(List.of("1.0.0"), seenBy(Role.CLERK));
  }

  @Test
  void aDraftOfAnotherOrganisationIsRefusedLikeOneThatDoesNotExist() {
    told = FOREIGN_DRAFT;
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> guarded(9).version(caller(Role.LAWYER), "letter", "1.2.0"));
    assertEquals("unknown-version", refusal.code());
    assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    guarded(9).version(caller(Role.ADMIN), "letter", "1.2.0");
  }

  @Test
  void theWholeListLeavesOutWhatIsNotTheirsToo() {
    List<TemplateVersion> all = guarded(9).all(caller(Role.LAWYER));
    assertEquals(List.of(OWN_DRAFT, PUBLISHED), all);
  }

  @Test
  void onlyWhatIsKnownIsCompared() {
    guarded(9).compare(caller(Role.LAWYER), "letter", "1.0.0", "1.0.0");
    assertEquals(List.of("version", "version", "compare"), reached);
    told = FOREIGN_DRAFT;
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> guarded(9).compare(caller(Role.LAWYER), "letter", "1.2.0", "1.0.0"));
    assertEquals("unknown-version", refusal.code());
    assertThrows(
        Refusal.class, () -> guarded(9).compare(caller(Role.CLERK), "letter", "1.0.0", "1.0.0"));
  }

  @Test
  void anAccountThatSendsTooOftenIsToldToWait() {
    Workbench guarded = guarded(1);
    guarded.upload(caller(Role.LAWYER), upload());
    Refusal refusal =
        assertThrows(Refusal.class, () -> guarded.upload(caller(Role.LAWYER), upload()));
    assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
  }

  @Test
  void onlySoManyUploadsAreReadAtOnce() {
    Gate full = new Gate(1, Duration.ZERO);
    Workbench busy = new GuardedWorkbench(inner, new RateLimit(9, clock()), full);
    Refusal refusal =
        full.pass(
            () -> assertThrows(Refusal.class, () -> busy.upload(caller(Role.LAWYER), upload())));
    assertEquals(Refusal.Kind.BUSY, refusal.kind());
    assertTrue(reached.isEmpty());
  }

  private List<String> seenBy(Role role) {
    return guarded(9).versions(caller(role), "letter").stream()
        .map(TemplateVersion::version)
        .toList();
  }

  private Workbench guarded(int perMinute) {
    return new GuardedWorkbench(
        inner, new RateLimit(perMinute, clock()), new Gate(1, Duration.ZERO));
  }

  private static Clock clock() {
    return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  }

  private static Arguments call(
      String name, Set<Role> allowed, BiConsumer<Workbench, Caller> call) {
    return Arguments.of(name, allowed, call);
  }

  private static Caller caller(Role role) {
    return new Caller(role.word(), "shelter", Set.of(role));
  }

  private static TemplateUpload upload() {
    return new TemplateUpload("letter", InputStream.nullInputStream());
  }

  private static TemplateVersion version(String number, State state, String organisation) {
    var kept =
        new Keeping(
            organisation,
            "0".repeat(64),
            0,
            new Deed(Instant.EPOCH, "lawyer"),
            Optional.empty(),
            Optional.empty());
    return new TemplateVersion(
        "letter",
        number,
        state,
        LocalDate.parse("2026-01-01"),
        Optional.empty(),
        Optional.of(kept));
  }
}
