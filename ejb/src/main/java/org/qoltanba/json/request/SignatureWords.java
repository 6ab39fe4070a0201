package org.qoltanba.json.request;

import java.util.Map;
import java.util.Objects;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;

/** A signature as a caller words it, of the right types but not yet understood. */
public record SignatureWords(String party, String level, boolean strict) {

  public SignatureWords {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
  }

  /**
   * @throws Refusal (unprocessable) with {@code unknown-level} at {@code /level}
   */
  public SignatureOrder toOrder() {
    return SignatureLevel.of(level)
        .map(known -> new SignatureOrder(party, known, strict))
        .orElseThrow(() -> Refusal.unprocessable(unknownLevel("")));
  }

  /** The order, or null with a fault added. */
  SignatureOrder toOrder(String pointer, Faults faults) {
    SignatureLevel known = SignatureLevel.of(level).orElse(null);
    if (known == null) {
      faults.add(unknownLevel(pointer));
      return null;
    }
    return new SignatureOrder(party, known, strict);
  }

  private static Fault unknownLevel(String pointer) {
    return new Fault(pointer + "/level", "unknown-level", Map.of("known", "B-B, B-T, B-LT, B-LTA"));
  }
}
