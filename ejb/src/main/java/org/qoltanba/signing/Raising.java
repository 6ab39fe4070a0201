package org.qoltanba.signing;

import java.io.IOException;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.signing.level.Levels;
import org.qoltanba.signing.revocation.NoProof;
import org.qoltanba.signing.time.NoTimestamp;

/**
 * Raises signatures with time-stamps to the levels that were asked for, as far as others give what
 * that takes.
 */
final class Raising {

  private static final Duration RETRY = Duration.ofMinutes(1);

  private static final Logger LOG = System.getLogger("org.qoltanba.road");

  private final Levels levels;

  Raising(Levels levels) {
    this.levels = levels;
  }

  /**
   * A file and what its signatures have reached.
   *
   * @param signatures those that were to be raised, in their order
   */
  record Raised(Content pdf, List<SignatureFacts> signatures) {}

  /**
   * @param strict that a level which can't be reached is refused
   * @throws Refusal if it is
   */
  Raised raise(Content pdf, List<SignatureFacts> signatures, boolean strict) throws IOException {
    var stamped = stamped(new Raised(pdf, signatures), strict);
    var proven = proven(stamped, strict);
    return archived(proven, strict);
  }

  /**
   * A signature that was made without a time-stamp can't get one inside any more, for others may
   * cover it; one of the whole document does as well (ETSI EN 319 142-1, table 1).
   */
  private Raised stamped(Raised before, boolean strict) throws IOException {
    if (before.signatures().stream().noneMatch(s -> wants(s, SignatureLevel.B_T))) {
      return before;
    }
    try {
      return reached(levels.archived(before.pdf()).pdf(), before, SignatureLevel.B_T);
    } catch (NoTimestamp e) {
      refuse(strict, "no-timestamp", e);
      return before;
    }
  }

  private Raised proven(Raised before, boolean strict) throws IOException {
    var fields =
        before.signatures().stream()
            .filter(s -> wants(s, SignatureLevel.B_LT))
            .map(SignatureFacts::field)
            .toList();
    if (fields.isEmpty()) {
      return before;
    }
    try {
      var pdf = levels.longTerm(before.pdf(), fields);
      return reached(pdf, before, SignatureLevel.B_LT);
    } catch (NoProof e) {
      refuse(strict, "no-revocation-data", e);
      return before;
    }
  }

  private Raised archived(Raised before, boolean strict) throws IOException {
    if (before.signatures().stream().noneMatch(s -> wants(s, SignatureLevel.B_LTA))) {
      return before;
    }
    try {
      return archived(before, s -> wants(s, SignatureLevel.B_LTA));
    } catch (NoTimestamp e) {
      refuse(strict, "no-timestamp", e);
      return before;
    }
  }

  private Raised archived(Raised before, Predicate<SignatureFacts> which) throws IOException {
    var archived = levels.archived(before.pdf());
    var signatures =
        before.signatures().stream()
            .map(s -> which.test(s) ? s.protectedUntil(archived.until()) : s)
            .toList();
    return new Raised(archived.pdf(), signatures);
  }

  /**
   * The file with the proofs for its last time-stamp of the document and a new time-stamp.
   *
   * @throws Refusal if either can't be had
   */
  Raised renew(Content pdf, List<SignatureFacts> signatures) throws IOException {
    Predicate<SignatureFacts> covered = s -> s.level() == SignatureLevel.B_LTA;
    var fields = signatures.stream().filter(covered).map(SignatureFacts::field).toList();
    try {
      return archived(new Raised(levels.longTerm(pdf, fields), signatures), covered);
    } catch (NoProof | NoTimestamp e) {
      throw refusal(e instanceof NoProof ? "no-revocation-data" : "no-timestamp", e);
    }
  }

  /** Each level stands on the one below. */
  private static boolean wants(SignatureFacts signature, SignatureLevel next) {
    return signature.asked().compareTo(next) >= 0
        && signature.level().ordinal() + 1 == next.ordinal();
  }

  private static Raised reached(Content pdf, Raised before, SignatureLevel level) {
    var signatures = new ArrayList<SignatureFacts>();
    for (SignatureFacts signature : before.signatures()) {
      signatures.add(wants(signature, level) ? signature.reaching(level) : signature);
    }
    return new Raised(pdf, signatures);
  }

  private static void refuse(boolean strict, String code, IOException cause) {
    var refusal = refusal(code, cause);
    if (strict) {
      throw refusal;
    }
  }

  /** Tells the log what authorities answered: addresses and numbers, no personal data. */
  static Refusal refusal(String code, IOException cause) {
    LOG.log(Logger.Level.WARNING, "{0}: {1}", code, cause.getMessage());
    return Refusal.unavailable(code, RETRY);
  }
}
