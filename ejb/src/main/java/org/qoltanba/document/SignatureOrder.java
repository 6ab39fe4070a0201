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
 * @param handwriting what is shown beside the certificate of a person who signs with one
 */
public record SignatureOrder(
    String party,
    SignatureLevel level,
    boolean strict,
    Optional<Drawing> drawing,
    Optional<Handwriting> handwriting) {

  public SignatureOrder {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
    Objects.requireNonNull(drawing);
    Objects.requireNonNull(handwriting);
  }

  /** One that shows no handwriting but what is drawn instead of a certificate. */
  public SignatureOrder(
      String party, SignatureLevel level, boolean strict, Optional<Drawing> drawing) {
    this(party, level, strict, drawing, Optional.empty());
  }

  /** One with a certificate. */
  public SignatureOrder(String party, SignatureLevel level, boolean strict) {
    this(party, level, strict, Optional.empty());
  }

  /** One with a certificate that is not strict. */
  public SignatureOrder(String party, SignatureLevel level) {
    this(party, level, false);
  }

  /** The same by a person who leaves that on the screen instead of signing with a certificate. */
  public SignatureOrder drawn(Optional<Drawing> left) {
    return new SignatureOrder(party, level, strict, left, handwriting);
  }

  /** The same with handwriting beside the certificate. */
  public SignatureOrder showing(Optional<Handwriting> shown) {
    return new SignatureOrder(party, level, strict, drawing, shown);
  }
}
