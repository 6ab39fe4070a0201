package org.qoltanba.document;

import java.util.Objects;
import java.util.Optional;

/**
 * That a party is to sign.
 *
 * @param party a party of the template, such as {@code organisation}
 * @param level the level that must result
 * @param strict that nothing is signed where the level can't be reached at once; else what B-LT and
 *     B-LTA need and nobody gives now is added as soon as it can be had
 * @param drawing what the party leaves on the screen instead of signing with a certificate: then
 *     the organisation's seal signs in the party's field
 */
public record SignatureOrder(
    String party, SignatureLevel level, boolean strict, Optional<Drawing> drawing) {

  public SignatureOrder {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
    Objects.requireNonNull(drawing);
  }

  /** One with a certificate. */
  public SignatureOrder(String party, SignatureLevel level, boolean strict) {
    this(party, level, strict, Optional.empty());
  }

  /** One with a certificate that is not strict. */
  public SignatureOrder(String party, SignatureLevel level) {
    this(party, level, false);
  }
}
