package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.conformance.ArchivalJudge;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.intake.Validations;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.TimedWork;
import org.qoltanba.validation.Validators;

class RoomValidationsTest {

  private static final Caller AUDITOR = new Caller("auditor", "shelter", Set.of(Role.AUDITOR));
  private static final UUID ID = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");

  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final Validations rooms =
      new RoomValidations(
          Validators.of(Validators.sampleAnchors(), Clock.systemUTC()),
          new ArchivalJudge(new VeraPdf()),
          new TimedWork(threads, 1, Duration.ofMinutes(1), Duration.ofMinutes(1)),
          () -> ID);

  @AfterEach
  void stop() {
    threads.shutdown();
  }

  @Test
  void aFileIsJudgedForItsSignaturesAndForTheArchive() throws Exception {
    ValidationReport report = judged(SignedPapers.tagged(1));
    assertTrue(report.valid(), report.toString());
    var archival = report.archival().orElseThrow();
    assertEquals(Optional.of(new Conformance("2a", Optional.of("1"))), archival.declared());
    assertTrue(archival.conforms(), archival.toString());
  }

  @Test
  void whatCantBeReadIsNotJudgedForTheArchive() {
    ValidationReport report = judged("%PDF-1.7 and nothing".getBytes());
    assertEquals(1, report.faults().size());
    assertEquals(Optional.empty(), report.archival());
  }

  @Test
  void aRefusalComesBackAndAFailureOnlyAsAnId() {
    assertThrows(Refusal.class, () -> judged("garbage".getBytes()));
    Supplier<ValidationOrder> broken =
        () -> {
          throw new IllegalStateException("the connection is gone");
        };
    var failed = assertThrows(IntakeFailed.class, () -> rooms.validate(AUDITOR, broken));
    assertEquals(ID.toString(), failed.requestId());
  }

  private ValidationReport judged(byte[] file) {
    return rooms.validate(AUDITOR, () -> ValidationOrder.of(new Content(file)));
  }
}
