package org.qoltanba.tags.evaluation;

import java.util.Map;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Titles;
import org.qoltanba.tags.Budget;

/** What is left of the budget of one paper. */
public final class Meter {

  private static final Titles CHARACTERS = new Titles("таңба саны", "число знаков", "characters");
  private static final Titles ITERATIONS =
      new Titles("қайталау саны", "число повторений", "repetitions");
  private static final Titles NESTING =
      new Titles("қабаттасу деңгейі", "глубина вложенности", "nesting depth");

  private final Budget budget;
  private int characters;
  private int iterations;
  private int depth;

  public Meter(Budget budget) {
    this.budget = budget;
  }

  /**
   * @throws Refusal (unprocessable, {@code budget-exhausted}) if there is no room for so many
   */
  public void spend(int more) {
    if (more > budget.characters() - characters) {
      throw exhausted(CHARACTERS, budget.characters());
    }
    characters += more;
  }

  void iterate() {
    if (++iterations > budget.iterations()) {
      throw exhausted(ITERATIONS, budget.iterations());
    }
  }

  void enter() {
    if (++depth > budget.nesting()) {
      throw exhausted(NESTING, budget.nesting());
    }
  }

  void leave() {
    depth--;
  }

  private static Refusal exhausted(Titles what, int limit) {
    return Refusal.of(
        Refusal.Kind.UNPROCESSABLE, "budget-exhausted", Map.of("what", what, "limit", limit));
  }
}
