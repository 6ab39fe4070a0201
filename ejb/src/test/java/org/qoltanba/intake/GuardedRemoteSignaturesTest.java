package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;

class GuardedRemoteSignaturesTest {

  private static final UUID ID = new UUID(0, 1);
  private static final PreparationOrder BY =
      new PreparationOrder(SampleKeys.key(Sample.DIRECTOR).chain(), Form.VALUE);

  private final List<String> passed = new ArrayList<>();

  @Test
  void thePersonsSignatureIsForWhoMaySignAndTheSealForWhoMayIssue() {
    assertEquals(
        EnumSet.of(Role.DIRECTOR, Role.SYSTEM), allowed(guard -> prepare(guard, "director")));
    assertEquals(
        EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM),
        allowed(guard -> prepare(guard, "organisation")));
  }

  @Test
  void whoOnlyReadsCompletesNothing() {
    assertEquals(
        EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM),
        allowed(GuardedRemoteSignaturesTest::complete));
  }

  @Test
  void norDoesAnyoneMoreOftenThanTheRateAllows() {
    var guard = guard();
    var caller = caller(Role.DIRECTOR);
    complete(guard).by(caller);
    var refused = assertThrows(Refusal.class, () -> complete(guard).by(caller));
    assertEquals(Refusal.Kind.TOO_MANY, refused.kind());
    assertEquals(List.of("complete"), passed);
  }

  /** A call that is still without its caller. */
  private interface Call {
    void by(Caller caller);
  }

  private interface Question {
    Call to(RemoteSignatures guard);
  }

  private Set<Role> allowed(Question question) {
    var allowed = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      passed.clear();
      try {
        question.to(guard()).by(caller(role));
        assertEquals(1, passed.size());
        allowed.add(role);
      } catch (Refusal refusal) {
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals(List.of(), passed);
      }
    }
    return allowed;
  }

  private static Call prepare(RemoteSignatures guard, String party) {
    var order = new SignatureOrder(party, SignatureLevel.B_B);
    return caller -> guard.prepare(caller, ID, order, BY);
  }

  private static Call complete(RemoteSignatures guard) {
    var answer = new Answer(Form.VALUE, new Content(new byte[1]));
    return caller ->
        guard.complete(caller, new RemoteSignatures.Prepared(ID, ID), answer, Optional.empty());
  }

  private static Caller caller(Role role) {
    return new Caller(role.name(), "shelter", Set.of(role));
  }

  private RemoteSignatures guard() {
    var inner = new Remembering();
    return new GuardedRemoteSignatures(
        inner, new RateLimit(1, Clock.systemUTC()), new Gate(1, Duration.ofSeconds(1)));
  }

  /** Only remembers that a call came through. */
  private final class Remembering implements RemoteSignatures {

    @Override
    public Preparation prepare(
        Caller caller, UUID document, SignatureOrder signature, PreparationOrder preparation) {
      passed.add("prepare");
      return null;
    }

    @Override
    public ArchivedDocument complete(
        Caller caller, Prepared prepared, Answer answer, Optional<IdempotencyKey> key) {
      passed.add("complete");
      return null;
    }
  }
}
