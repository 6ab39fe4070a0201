package org.qoltanba.route;

import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.conformance.ArchivalJudge;
import org.qoltanba.document.Caller;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.intake.Validations;
import org.qoltanba.validation.TimedWork;
import org.qoltanba.validation.Validator;

/** Has a file judged by the rooms that do not know each other: its signatures, then its profile. */
public final class RoomValidations implements Validations {

  private static final String VALIDATION = "validation";

  private final Validator validator;
  private final ArchivalJudge archival;
  private final TimedWork work;
  private final Supplier<UUID> ids;

  /**
   * @param work bounds what one file may take, and how many are judged at once
   * @param ids of failed requests
   */
  public RoomValidations(
      Validator validator, ArchivalJudge archival, TimedWork work, Supplier<UUID> ids) {
    this.validator = validator;
    this.archival = archival;
    this.work = work;
    this.ids = ids;
  }

  @Override
  public ValidationReport validate(Caller caller, Supplier<ValidationOrder> order) {
    return Journey.to(
        ids,
        VALIDATION,
        () -> {
          ValidationOrder read = order.get();
          return work.run(() -> judged(read));
        });
  }

  private ValidationReport judged(ValidationOrder order) {
    ValidationReport report = validator.judge(order);
    // What can't be read without guessing is no archival file, and veraPDF would have to guess.
    boolean readable = order.original().isEmpty() && report.faults().isEmpty();
    return readable ? report.with(archival.judge(order.file())) : report;
  }
}
