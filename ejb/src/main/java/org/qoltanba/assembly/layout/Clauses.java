package org.qoltanba.assembly.layout;

import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;

/**
 * Where shared clauses come from, such as a shelf with a file {@code
 * _clauses/<name>/<language>.docx} for each.
 *
 * <p>It is asked for every paper whose template includes a clause, so the answer should be at hand;
 * a clause whose bytes are others than before is brought into the layout anew.
 */
@FunctionalInterface
public interface Clauses {

  /** The Word file of the clause; empty if there is none of this name in this language. */
  Optional<Content> clause(String name, Language language);

  /** For templates that stand alone. */
  static Clauses none() {
    return (name, language) -> Optional.empty();
  }
}
