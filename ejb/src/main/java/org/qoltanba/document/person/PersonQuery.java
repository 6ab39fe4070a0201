package org.qoltanba.document.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom to look for: by a whole IIN, or by the beginnings of words of a name.
 *
 * <p>Less would list people whom nobody has in mind.
 *
 * @param iin twelve digits
 * @param beginnings of words, as {@link #words} writes them; empty where there is an IIN
 */
public record PersonQuery(Optional<String> iin, List<String> beginnings) {

  /** So many letters one of the beginnings has at least. */
  public static final int FEWEST = 3;

  private static final int MOST = 6;
  private static final Pattern DIGITS = Pattern.compile("\\d{12}");

  public PersonQuery {
    beginnings = List.copyOf(beginnings);
  }

  /**
   * @return empty for what is not enough to look for someone
   */
  public static Optional<PersonQuery> of(String typed) {
    String digits = typed.replaceAll("[\\s\u00a0]", "");
    if (DIGITS.matcher(digits).matches()) {
      return Optional.of(new PersonQuery(Optional.of(digits), List.of()));
    }
    List<String> words = words(typed);
    boolean enough =
        words.stream().anyMatch(word -> word.chars().filter(Character::isLetter).count() >= FEWEST);
    return enough ? Optional.of(new PersonQuery(Optional.empty(), words)) : Optional.empty();
  }

  /** The words of a name as they are compared: in small letters. */
  public static List<String> words(String name) {
    String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Stream.of(small.split("[^\\p{L}\\p{M}\\p{Nd}'’-]+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST)
        .toList();
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "PersonQuery[" + (iin.isPresent() ? "iin" : beginnings.size() + " beginnings") + "]";
  }
}
