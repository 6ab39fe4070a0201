package org.qoltanba.document;

import java.util.Optional;
import java.util.stream.Stream;

/** The PAdES baseline levels of ETSI EN 319 142-1. */
public enum SignatureLevel {
  B_B,
  B_T,
  B_LT,
  B_LTA;

  /** As the standard writes it: {@code B-B}. */
  public String word() {
    return name().replace('_', '-');
  }

  public static Optional<SignatureLevel> of(String word) {
    return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
