package org.qoltanba.intake;

import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;

/**
 * Where signed files of anyone's making are judged. Nothing of them is kept.
 *
 * <p>Calls may throw as those of {@link Intake} do.
 */
public interface Validations {

  /**
   * @param order what is to be judged; read once the caller is let in, so that nobody's file is
   *     held in memory who may not have it judged
   */
  ValidationReport validate(Caller caller, Supplier<ValidationOrder> order);
}
