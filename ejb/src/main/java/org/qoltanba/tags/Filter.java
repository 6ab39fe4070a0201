package org.qoltanba.tags;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is done to a value before it is printed.
 *
 * @param argument of the type that the kind wants; null where it wants none
 */
public record Filter(Kind kind, Object argument) {

  /** The filters by name, each with the type of its argument. */
  public enum Kind {
    /** An ISO date in the long form of the paper's language. */
    DATE(Void.class),
    /** For a missing value, a line of so many underscores, 1 to 200. */
    BLANK(Integer.class),
    /** For a missing value, this text. */
    DEFAULT(String.class),
    /** In capital letters. */
    UPPER(Void.class);

    private final Class<?> argument;

    Kind(Class<?> argument) {
      this.argument = argument;
    }

    public Class<?> argument() {
      return argument;
    }

    public static Optional<Kind> named(String name) {
      return Stream.of(values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }
  }

  public Filter {
    Objects.requireNonNull(kind);
  }
}
