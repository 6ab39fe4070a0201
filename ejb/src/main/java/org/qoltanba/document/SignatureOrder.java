package org.qoltanba.document;

import java.util.Objects;

/**
 * That a party is to sign.
 *
 * @param party a party of the template, such as {@code organisation}
 * @param level the level that must result
 * @param strict that nothing is signed where the level can't be reached at once; else what B-LT and
 *     B-LTA need and nobody gives now is added as soon as it can be had
 */
public record SignatureOrder(String party, SignatureLevel level, boolean strict) {

  public SignatureOrder {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
  }

  /** One that is not strict. */
  public SignatureOrder(String party, SignatureLevel level) {
    this(party, level, false);
  }
}
