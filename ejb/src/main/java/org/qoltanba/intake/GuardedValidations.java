package org.qoltanba.intake;

import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;

/** The guard before the judge of signatures: roles, rate, and how many files are held at once. */
public final class GuardedValidations implements Validations {

  private final Validations inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedValidations(Validations inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public ValidationReport validate(Caller caller, Supplier<ValidationOrder> order) {
    rate.admit(caller, Permission.VALIDATE);
    return gate.pass(() -> inner.validate(caller, order));
  }
}
