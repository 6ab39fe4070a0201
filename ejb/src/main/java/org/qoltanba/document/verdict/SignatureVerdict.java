package org.qoltanba.document.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Fault;

/**
 * What is found of one signature, or of one time-stamp of the document.
 *
 * @param field the name of its field; empty for a signature that lies beside the document
 * @param timestamp that it is an authority's time-stamp and nobody's signature
 * @param level such as {@code PAdES-BASELINE-LTA}; empty where its format is unknown
 * @param changes what was changed in the document after it, oldest first
 * @param reasons why it is not valid, the gravest first; empty where it is
 * @param notes what a reader should know of a valid one, too
 */
public record SignatureVerdict(
    String field,
    boolean timestamp,
    Verdict verdict,
    String level,
    Optional<Signer> signer,
    Optional<SignatureTime> time,
    List<PdfChange> changes,
    List<Fault> reasons,
    List<Fault> notes) {

  public SignatureVerdict {
    Objects.requireNonNull(field);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(level);
    Objects.requireNonNull(signer);
    Objects.requireNonNull(time);
    changes = List.copyOf(changes);
    reasons = List.copyOf(reasons);
    notes = List.copyOf(notes);
    if ((verdict == Verdict.VALID) != reasons.isEmpty()) {
      throw new IllegalArgumentException("a verdict needs reasons unless it is VALID");
    }
  }
}
