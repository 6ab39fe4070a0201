package org.qoltanba.language.names;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short forms of names: initials with the surname, a no-break space (U+00A0) between them. */
public final class Initials {

  private static final String NO_BREAK_SPACE = "\u00a0";

  /** Where the initials stand. */
  public enum Order {
    /** «Ахметова А.С.» */
    SURNAME_FIRST,
    /** «А.С. Ахметова» */
    INITIALS_FIRST
  }

  private Initials() {}

  /**
   * The short form. Without a surname the patronymic is the word written out («А. Байтұрсынұлы»),
   * and a given name alone stays whole; of a double given name each half has its initial («Ж.-П.»).
   */
  public static String of(PersonName name, Order order) {
    Optional<String> patronymic = name.patronymic();
    Optional<String> main = name.surname().or(() -> patronymic);
    if (main.isEmpty() || name.given().isEmpty() && name.surname().isEmpty()) {
      return name.full();
    }
    Stream<String> shortened =
        Stream.concat(
            name.given().stream().flatMap(given -> Stream.of(given.split("\\s+"))),
            name.surname().isPresent() ? patronymic.stream() : Stream.empty());
    String initials = shortened.map(Initials::initial).collect(Collectors.joining());
    return initials.isEmpty() ? main.get() : join(main.get(), initials, order);
  }

  private static String join(String main, String initials, Order order) {
    return order == Order.SURNAME_FIRST
        ? main + NO_BREAK_SPACE + initials
        : initials + NO_BREAK_SPACE + main;
  }

  private static String initial(String word) {
    return Stream.of(word.split("-"))
        .filter(half -> !half.isEmpty())
        .map(half -> firstCharacter(half).toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining("-"));
  }

  /** A character as a reader counts them: a letter with the marks upon it. */
  private static String firstCharacter(String text) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return text.substring(0, characters.next());
  }
}
