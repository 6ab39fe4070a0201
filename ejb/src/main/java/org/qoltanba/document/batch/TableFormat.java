package org.qoltanba.document.batch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form an empty table is handed out. */
public enum TableFormat {
  CSV,
  XLSX;

  /** The word for it in addresses and file names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TableFormat> of(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
