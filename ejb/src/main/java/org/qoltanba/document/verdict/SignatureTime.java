package org.qoltanba.document.verdict;

import java.time.Instant;
import java.util.Objects;

/**
 * When a signature was made, or at the latest.
 *
 * @param source how that is known
 */
public record SignatureTime(Instant at, Source source) {

  /** How a time is known. */
  public enum Source {
    /** The signer says so, and nobody else. */
    CLAIMED,
    /** A time-stamp authority saw the signature then. */
    TIMESTAMP
  }

  public SignatureTime {
    Objects.requireNonNull(at);
    Objects.requireNonNull(source);
  }
}
