package org.qoltanba.document;

import java.util.Objects;

/** A kept document taken out by the service itself, for the upkeep of its signatures. */
public record KeptDocument(DocumentRecord record, Content pdf) {

  public KeptDocument {
    Objects.requireNonNull(record);
    Objects.requireNonNull(pdf);
  }
}
