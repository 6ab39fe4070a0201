package org.qoltanba.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a request wants: archival PDF, the filled Word file for further editing, both. */
public enum OutputFormat {
  PDF,
  DOCX,
  BOTH;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean pdf() {
    return this != DOCX;
  }

  public boolean docx() {
    return this != PDF;
  }

  public static Optional<OutputFormat> of(String word) {
    return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
