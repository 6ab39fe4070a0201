package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.upload.Upload;

class GuardedUploadsTest {

  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "ADMIN"})
  void whoMayNotIssueHasNoFileRead(Role role) {
    assertForbidden(role, Party.ORGANISATION);
    assertEquals(0, read.get());
  }

  @ParameterizedTest
  @EnumSource(names = {"LAWYER", "CLERK"})
  void whoMayNotSignForAPersonMaySeal(Role role) {
    assertForbidden(role, "director");
    receive(role, Party.ORGANISATION);
    assertEquals(1, received.get());
  }

  @Test
  void aDirectorMayHaveAPersonSign() {
    receive(Role.DIRECTOR, "director");
    assertEquals(1, received.get());
  }

  private void assertForbidden(Role role, String party) {
    var refusal = assertThrows(Refusal.class, () -> receive(role, party));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertEquals(0, received.get());
  }

  private void receive(Role role, String party) {
    var uploads =
        new GuardedUploads(
            (caller, request) -> {
              request.get();
              received.incrementAndGet();
              return null;
            },
            new RateLimit(100, Clock.systemUTC()),
            new Gate(1, Duration.ofSeconds(1)));
    uploads.receive(new Caller("a", "b", Set.of(role)), () -> request(party));
  }

  private Uploads.Request request(String party) {
    read.incrementAndGet();
    var order = new SignatureOrder(party, SignatureLevel.B_B);
    var file = new Content(new byte[0]);
    var upload = new Upload(file, Language.KK, List.of(), List.of(order), true, Optional.empty());
    return new Uploads.Request(upload, Optional.empty());
  }
}
