package org.qoltanba.assembly.printing;

import java.util.Map;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;

/**
 * What the printing of one paper shares.
 *
 * @param parties what each party is called in the paper's language, by id
 */
public record Press(
    Evaluator evaluator,
    Meter meter,
    Identities identities,
    Lists lists,
    Map<String, String> parties) {

  public Press {
    parties = Map.copyOf(parties);
  }
}
