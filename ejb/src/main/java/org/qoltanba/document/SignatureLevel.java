package org.qoltanba.document;

import java.util.Optional;
import java.util.stream.Stream;

/** The PAdES baseline levels of ETSI EN 319 142-1. */
public enum SignatureLevel {
  /**
   * Below the baseline: what makes it here is a signing-time among the signed attributes (ETSI EN
   * 319 142-2, section 5). Agents make such; the service itself never does.
   */
  BES,
  B_B,
  B_T,
  B_LT,
  B_LTA;

  /** As the standard writes it: {@code B-B}. */
  public String word() {
    return name().replace('_', '-');
  }

  /** One of the baseline levels by its word. */
  public static Optional<SignatureLevel> of(String word) {
    return Stream.of(values())
        .filter(level -> level != BES && level.word().equals(word))
        .findFirst();
  }
}
