package org.qoltanba.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to become of a paper whose Word file has something that its PDF can't show. */
public enum Fidelity {
  /** It is issued: what is lost was told to who published its template. */
  REPORTED,
  /** It is refused. */
  STRICT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Fidelity> of(String word) {
    return Stream.of(values()).filter(fidelity -> fidelity.word().equals(word)).findFirst();
  }
}
