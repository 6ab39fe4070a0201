package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.Role;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.VoidOrder;

class GuardedIntakeTest {

  private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
  private static final SignatureOrder SEAL = order("organisation");
  private static final SignatureOrder PERSON = order("director");

  private final List<String> reached = new ArrayList<>();
  private final Intake inner =
      (Intake)
          Proxy.newProxyInstance(
              Intake.class.getClassLoader(),
              new Class<?>[] {Intake.class},
              (proxy, method, args) -> {
                reached.add(method.getName());
                return null;
              });

  static Stream<Arguments> matrix() {
    var reading = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    var issuing = EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM);
    var signing = EnumSet.of(Role.DIRECTOR, Role.SYSTEM);
    var everyone = EnumSet.allOf(Role.class);
    var annulling = EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.SYSTEM);
    return Stream.of(
        call("issue", issuing, (in, who) -> in.issue(who, request(), Optional.empty())),
        call("issue", issuing, (in, who) -> in.issue(who, request(SEAL), Optional.empty())),
        call("issue", signing, (in, who) -> in.issue(who, request(PERSON), Optional.empty())),
        call("sign", issuing, (in, who) -> in.sign(who, ID, SEAL, Optional.empty())),
        call("sign", signing, (in, who) -> in.sign(who, ID, PERSON, Optional.empty())),
        call("annul", annulling, (in, who) -> in.annul(who, new VoidOrder(ID, "wrong"))),
        call(
            "issue",
            annulling,
            (in, who) -> in.issue(who, request().replacing(ID), Optional.empty())),
        call("sign", issuing, (in, who) -> in.sign(who, ID, drawn(), Optional.empty())),
        call("record", reading, (in, who) -> in.record(who, ID)),
        call("pdf", reading, (in, who) -> in.pdf(who, ID)),
        call("docx", reading, (in, who) -> in.docx(who, ID)),
        call("history", reading, (in, who) -> in.history(who, ID)),
        call("fields", reading, (in, who) -> in.fields(who, ID)),
        call("register", reading, (in, who) -> in.register(who, everything())),
        call("templates", everyone, Intake::templates),
        call("template", everyone, (in, who) -> in.template(who, "x")),
        call("sample", EnumSet.of(Role.ADMIN), (in, who) -> in.sample(who, sample())),
        call("picture", everyone, (in, who) -> in.picture(who, "x", Language.RU)),
        call("schema", everyone, (in, who) -> in.schema(who, "x")));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("matrix")
  void eachRoleReachesWhatItMayAndNothingElse(
      String name, Set<Role> allowed, BiConsumer<Intake, Caller> call) {
    Intake guarded = guarded(1000, 1);
    for (Role role : Role.values()) {
      reached.clear();
      if (allowed.contains(role)) {
        call.accept(guarded, caller(role));
        assertEquals(name, reached.get(reached.size() - 1));
      } else {
        Refusal refusal =
            assertThrows(Refusal.class, () -> call.accept(guarded, caller(role)), role::word);
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertTrue(reached.isEmpty());
      }
    }
  }

  @Test
  void healthIsOpenToEveryone() {
    guarded(1, 1).health();
    assertEquals(List.of("health"), reached);
  }

  @Test
  void anAccountThatAsksTooOftenIsToldWhenToComeBack() {
    Intake guarded = guarded(2, 1);
    guarded.templates(caller(Role.CLERK));
    guarded.templates(caller(Role.CLERK));
    Refusal refusal = assertThrows(Refusal.class, () -> guarded.templates(caller(Role.CLERK)));
    assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
    assertEquals(Duration.ofSeconds(30), refusal.retryAfter());
    guarded.templates(new Caller("another", "shelter", Set.of(Role.CLERK)));
  }

  @Test
  void aFullRoadRefusesAsBusyAndServesTheNextOneOnceThereIsRoom() {
    Gate full = new Gate(1, Duration.ZERO);
    Intake busy = new GuardedIntake(inner, new RateLimit(9, clock()), full);
    Refusal refusal =
        full.pass(
            () ->
                assertThrows(
                    Refusal.class,
                    () -> busy.issue(caller(Role.CLERK), request(), Optional.empty())));
    assertEquals(Refusal.Kind.BUSY, refusal.kind());
    assertTrue(refusal.retryAfter().toSeconds() > 0);
    busy.issue(caller(Role.CLERK), request(), Optional.empty());
  }

  private Intake guarded(int perMinute, int width) {
    return new GuardedIntake(
        inner, new RateLimit(perMinute, clock()), new Gate(width, Duration.ZERO));
  }

  private static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  }

  private static Arguments call(String name, Set<Role> allowed, BiConsumer<Intake, Caller> call) {
    return Arguments.of(name, allowed, call);
  }

  private static Caller caller(Role role) {
    return new Caller(role.word(), "shelter", Set.of(role));
  }

  /** The seal attests what a person draws on a screen. */
  private static SignatureOrder drawn() {
    var drawing = Optional.of(new Drawing("A", List.of()));
    return new SignatureOrder("recipient", SignatureLevel.B_B, false, drawing);
  }

  private static SignatureOrder order(String party) {
    return new SignatureOrder(party, SignatureLevel.B_B);
  }

  private static SampleRequest sample() {
    return new SampleRequest("contract", "1.0.0", "full", Language.KK);
  }

  private static RegisterQuery everything() {
    return new RegisterQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        20);
  }

  private static DocumentRequest request(SignatureOrder... sign) {
    return new DocumentRequest(
        "contract",
        Language.KK,
        Facts.empty(),
        OutputFormat.PDF,
        sign.length == 0 ? Optional.empty() : Optional.of(List.of(sign)),
        Optional.empty());
  }
}
