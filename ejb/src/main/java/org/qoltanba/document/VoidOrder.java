package org.qoltanba.document;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * That a kept document is to be declared void.
 *
 * @param reason why, for whoever reads the register later: 1 to 1000 characters
 */
public record VoidOrder(UUID document, String reason) {

  private static final int LONGEST = 1000;

  /**
   * @throws Refusal (unprocessable {@code reason-form}) for a reason that says nothing or too much
   */
  public VoidOrder {
    Objects.requireNonNull(document);
    reason = reason.strip();
    boolean control = reason.codePoints().anyMatch(VoidOrder::unreadable);
    if (reason.isEmpty() || reason.length() > LONGEST || control) {
      throw Refusal.unprocessable(new Fault("/reason", "reason-form", Map.of("limit", LONGEST)));
    }
  }

  private static boolean unreadable(int letter) {
    return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
  }
}
