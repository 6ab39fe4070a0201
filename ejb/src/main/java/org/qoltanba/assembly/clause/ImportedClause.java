package org.qoltanba.assembly.clause;

import java.util.List;
import org.docx4j.relationships.Relationship;

/**
 * A clause that fits a layout.
 *
 * @param xml a {@code w:document}
 * @param relationships what each part needs that includes it
 */
public record ImportedClause(byte[] xml, List<Relationship> relationships) {

  public ImportedClause {
    relationships = List.copyOf(relationships);
  }
}
