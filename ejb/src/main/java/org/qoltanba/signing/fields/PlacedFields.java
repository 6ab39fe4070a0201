package org.qoltanba.signing.fields;

import java.io.IOException;
import java.util.Set;
import org.qoltanba.document.Content;

/** A paper with its signature fields, known without reading it once more. */
public record PlacedFields(Content pdf, FieldStates states) {

  /** Empty ones. */
  static PlacedFields empty(Content pdf, Set<String> names) {
    return new PlacedFields(pdf, new FieldStates(names, Set.of()));
  }

  /** Those of a file that is read for it. */
  public static PlacedFields of(Content pdf) throws IOException {
    return new PlacedFields(pdf, FieldStates.of(pdf));
  }
}
