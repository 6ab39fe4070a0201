package org.qoltanba.signing.fields;

import java.util.Set;
import org.qoltanba.document.Content;

/**
 * A paper with its empty signature fields.
 *
 * @param names of the fields
 */
public record PlacedFields(Content pdf, Set<String> names) {

  public PlacedFields {
    names = Set.copyOf(names);
  }

  public FieldStates states() {
    return new FieldStates(names, Set.of());
  }
}
