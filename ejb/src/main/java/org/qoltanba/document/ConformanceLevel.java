package org.qoltanba.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a PDF can be asked to conform to: a part of ISO 19005 (PDF/A) and its level. The most a file
 * can promise, level A, goes together with ISO 14289-1 (PDF/UA-1).
 */
public enum ConformanceLevel {
  /** Tagged: its structure, languages and pictures can be read aloud. */
  PDFA_3A,
  /** Looks the same for ever. */
  PDFA_3B,
  /** As {@link #PDFA_2B}, and its text can be searched and copied. */
  PDFA_2U,
  /** As {@link #PDFA_3B}, without a file inside. */
  PDFA_2B;

  /** Part and level, such as {@code 3a}. */
  public String word() {
    return name().substring("PDFA_".length()).toLowerCase(Locale.ROOT);
  }

  /** Whether the file is tagged and therefore PDF/UA-1 too. */
  public boolean tagged() {
    return this == PDFA_3A;
  }

  /** Whether any file may lie inside (ISO 19005-3, 6.8). */
  public boolean allowsAttachments() {
    return this == PDFA_3A || this == PDFA_3B;
  }

  public Conformance conformance() {
    return new Conformance(word(), tagged() ? Optional.of("1") : Optional.empty());
  }

  public static Optional<ConformanceLevel> of(String word) {
    return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
