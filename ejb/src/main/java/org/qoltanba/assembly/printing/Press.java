package org.qoltanba.assembly.printing;

import java.util.Map;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;

/**
 * What the printing of one paper shares.
 *
 * @param links whether and how values lead to their places in the data
 * @param parties what each party is called in the paper's language, by id
 */
public record Press(
    Evaluator evaluator,
    Identities identities,
    Lists lists,
    FieldLinks links,
    Map<String, String> parties) {

  public Press {
    parties = Map.copyOf(parties);
  }

  Meter meter() {
    return evaluator.meter();
  }
}
