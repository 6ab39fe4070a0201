package org.qoltanba.hostile;

import java.util.function.Supplier;

/**
 * One thing that somebody might try.
 *
 * @param ending the code of the error that it must end in, or {@link #HARMLESS}
 * @param made makes what is tried, and is not measured
 */
record Case(String name, String ending, Supplier<Attempt> made) {

  static final String HARMLESS = "harmless";

  /** What is tried; where it is to be harmless it asserts so itself. */
  interface Attempt {
    void run() throws Exception;
  }

  /** What is done with a thing. */
  interface Use<T> {
    void of(T thing) throws Exception;
  }

  static Case of(String name, String ending, Attempt attempt) {
    return new Case(name, ending, () -> attempt);
  }

  /**
   * @param thing made only when it is used, for there is not room for all at once
   */
  static <T> Case of(String name, String ending, Supplier<T> thing, Use<T> use) {
    return new Case(
        name,
        ending,
        () -> {
          T made = thing.get();
          return () -> use.of(made);
        });
  }

  @Override
  public String toString() {
    return name;
  }
}
