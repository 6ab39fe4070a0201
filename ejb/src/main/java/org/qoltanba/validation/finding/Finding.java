package org.qoltanba.validation.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.SignatureTime;
import org.qoltanba.document.verdict.Verdict;

/**
 * What a judge says of one signature or time-stamp.
 *
 * @param end behind the last byte of the PDF that it covers; 0 beside a PDF
 * @param level as the standard names it; empty where it does not
 * @param certificate of who signed, DER; empty where none was found
 * @param reasons empty where it is valid
 */
public record Finding(
    long end,
    Verdict verdict,
    String level,
    Optional<byte[]> certificate,
    Optional<SignatureTime> time,
    List<Fault> reasons,
    List<Fault> notes) {

  /** The time that is known, for a time-stamp. */
  public static Optional<SignatureTime> stamped(Instant at) {
    return Optional.of(new SignatureTime(at, SignatureTime.Source.TIMESTAMP));
  }
}
