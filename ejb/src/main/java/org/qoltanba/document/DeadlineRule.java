package org.qoltanba.document;

import java.util.Objects;
import java.util.Optional;

/**
 * How a kind of document gets one of its deadlines. Of several rules with one id the first that
 * applies stands.
 *
 * @param id what tags call the deadline
 * @param term the id of the term
 * @param from a JSON pointer (RFC 6901) to the date in the data from which the term counts
 * @param when where the rule applies; empty for everywhere
 */
public record DeadlineRule(String id, String term, String from, Optional<When> when) {

  /**
   * A condition on the data.
   *
   * @param pointer a JSON pointer to the value
   * @param is the text that the value must be; empty where it must be true, or be there at all
   */
  public record When(String pointer, Optional<String> is) {

    public When {
      Objects.requireNonNull(pointer);
      Objects.requireNonNull(is);
    }

    private boolean holds(Facts facts) {
      Optional<Object> value = facts.at(pointer);
      return is.isPresent()
          ? value.filter(is.get()::equals).isPresent()
          : value.filter(there -> !there.equals(false)).isPresent();
    }
  }

  public DeadlineRule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(term);
    Objects.requireNonNull(from);
    Objects.requireNonNull(when);
  }

  public boolean appliesTo(Facts facts) {
    return when.isEmpty() || when.get().holds(facts);
  }
}
