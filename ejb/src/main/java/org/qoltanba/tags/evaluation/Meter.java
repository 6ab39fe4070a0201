package org.qoltanba.tags.evaluation;

import java.util.Map;
import java.util.function.LongSupplier;
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

  private static final Titles TIME =
      new Titles("дайындау уақыты (секунд)", "время подготовки (секунд)", "seconds of time");

  private final Budget budget;
  private final LongSupplier nanos;
  private final long start;
  private int characters;
  private int iterations;
  private int depth;

  /** Begins to measure. */
  public Meter(Budget budget) {
    this(budget, System::nanoTime);
  }

  /**
   * @param nanos the running time, from any moment on
   */
  public Meter(Budget budget, LongSupplier nanos) {
    this.budget = budget;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /**
   * @throws Refusal (unprocessable, {@code budget-exhausted}) if there is no room for so many, or
   *     no time left
   */
  public void spend(int more) {
    if (more > budget.characters() - characters) {
      throw exhausted(CHARACTERS, budget.characters());
    }
    characters += more;
    hurry();
  }

  private void hurry() {
    if (nanos.getAsLong() - start > budget.time().toNanos()) {
      throw exhausted(TIME, (int) budget.time().toSeconds());
    }
  }

  void iterate() {
    if (++iterations > budget.iterations()) {
      throw exhausted(ITERATIONS, budget.iterations());
    }
    hurry();
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
