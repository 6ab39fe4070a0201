package org.qoltanba.form.shape;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a group demands of its members under a condition.
 *
 * @param holds whether it applies where the condition does, or where it does not
 * @param required names of members that must be there
 * @param forbidden names of members that must not
 */
public record Demand(
    Condition condition, boolean holds, Set<String> required, Set<String> forbidden) {

  public Demand {
    Objects.requireNonNull(condition);
    required = Set.copyOf(required);
    forbidden = Set.copyOf(forbidden);
  }

  /** Whether it applies to a group with these members. */
  public boolean applies(Map<String, Object> group) {
    return condition.holds(group) == holds;
  }
}
