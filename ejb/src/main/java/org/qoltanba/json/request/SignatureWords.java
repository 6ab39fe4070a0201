package org.qoltanba.json.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;

/**
 * A signature as a caller words it, of the right types but not yet understood.
 *
 * @param handwriting what is shown beside a person's certificate: strokes as they came
 */
public record SignatureWords(
    String party, String level, boolean strict, Optional<List<?>> handwriting) {

  static final Set<String> MEMBERS = Set.of("party", "level", "strict", "handwriting");

  public SignatureWords {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
    Objects.requireNonNull(handwriting);
  }

  /** One that shows no handwriting. */
  public SignatureWords(String party, String level, boolean strict) {
    this(party, level, strict, Optional.empty());
  }

  /** Empty where a member is at fault. */
  static Optional<SignatureWords> of(Members signature) {
    String party = signature.text("party");
    String level = signature.text("level");
    boolean strict = signature.optionalFlag("strict").orElse(false);
    Optional<List<?>> handwriting = signature.optionalList("handwriting");
    return party == null || level == null
        ? Optional.empty()
        : Optional.of(new SignatureWords(party, level, strict, handwriting));
  }

  /**
   * @throws Refusal (unprocessable) with {@code unknown-level} at {@code /level}, and with what is
   *     wrong with the handwriting
   */
  public SignatureOrder toOrder() {
    var faults = new Faults();
    SignatureOrder order = toOrder("", faults);
    return sound(order, faults);
  }

  /**
   * The order at a level whose word is not on offer everywhere.
   *
   * @throws Refusal (unprocessable) with what is wrong with the handwriting
   */
  SignatureOrder at(SignatureLevel known) {
    var faults = new Faults();
    SignatureOrder order = new SignatureOrder(party, known, strict).showing(shown("", faults));
    return sound(order, faults);
  }

  /** The order, or null; with the faults added. */
  SignatureOrder toOrder(String pointer, Faults faults) {
    Optional<SignatureLevel> known = SignatureLevel.of(level);
    if (known.isEmpty()) {
      faults.add(unknownLevel(pointer));
    }
    Optional<Handwriting> shown = shown(pointer, faults);
    return known.map(one -> new SignatureOrder(party, one, strict).showing(shown)).orElse(null);
  }

  private Optional<Handwriting> shown(String pointer, Faults faults) {
    try {
      return handwriting.map(
          strokes -> new StrokeWords(pointer + "/handwriting", strokes).toHandwriting());
    } catch (Refusal refusal) {
      refusal.faults().forEach(faults::add);
      return Optional.empty();
    }
  }

  private static SignatureOrder sound(SignatureOrder order, Faults faults) {
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults.list());
    }
    return order;
  }

  private static Fault unknownLevel(String pointer) {
    return new Fault(pointer + "/level", "unknown-level", Map.of("known", "B-B, B-T, B-LT, B-LTA"));
  }
}
