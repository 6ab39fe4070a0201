package org.qoltanba.assembly.text;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;

/**
 * What the texts of a layout refer to.
 *
 * @param clauses the shared clauses by name, each a {@code w:document} that fits the layout
 * @param restarting the ids of the lists that say themselves where they begin anew
 */
public record LayoutContext(Map<String, byte[]> clauses, Set<BigInteger> restarting) {

  public LayoutContext {
    clauses = Map.copyOf(clauses);
    restarting = Set.copyOf(restarting);
  }
}
