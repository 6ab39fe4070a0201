package org.qoltanba.language.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qoltanba.language.names.GrammaticalCase;

/**
 * Men’s names that Russian inflects as it does any masculine noun in a consonant or -й, and that
 * petrovich4j 1.1.1 takes for something else or for indeclinable.
 */
final class RussianNouns {

  /** Korean surnames: one syllable, so that -ой is no adjective's ending and -ин no suffix. */
  private static final Pattern KOREAN_OY = Pattern.compile("[^аеёиоуыэюя]+ой");

  /**
   * No suffix either: one syllable («Шин», «Юн»), or -ын after another letter than ц («Тұрсын»).
   */
  private static final Pattern NO_SUFFIX =
      Pattern.compile("[^аеёиоуыэюя]*[иыю]н|.*[^цаеёиоуыэюя]ын");

  /** Final letters that petrovich4j's rules for surnames pass over, and those for given names. */
  private static final String OF_SURNAMES = "қғңһ";

  private static final String OF_GIVEN_NAMES = "жцчшщқғңһ";

  private RussianNouns() {}

  /**
   * @param word a name's part in the nominative
   * @return empty where these rules are not the ones for the word
   */
  static Optional<String> inflect(boolean surname, String word, GrammaticalCase wanted) {
    String letters = word.toLowerCase(Locale.ROOT);
    if (surname && KOREAN_OY.matcher(letters).matches()) {
      return Optional.of(word.substring(0, word.length() - 1) + soft(wanted));
    }
    String passedOver = surname ? OF_SURNAMES : OF_GIVEN_NAMES;
    boolean hard = passedOver.indexOf(letters.charAt(letters.length() - 1)) >= 0;
    return hard || surname && NO_SUFFIX.matcher(letters).matches()
        ? Optional.of(word + hard(wanted, letters))
        : Optional.empty();
  }

  private static String hard(GrammaticalCase wanted, String letters) {
    boolean hissing = "жцчшщ".indexOf(letters.charAt(letters.length() - 1)) >= 0;
    return switch (wanted) {
      case GENITIVE, ACCUSATIVE -> "а";
      case DATIVE -> "у";
      case INSTRUMENTAL -> hissing ? "ем" : "ом";
      case PREPOSITIONAL -> "е";
      default -> "";
    };
  }

  private static String soft(GrammaticalCase wanted) {
    return switch (wanted) {
      case GENITIVE, ACCUSATIVE -> "я";
      case DATIVE -> "ю";
      case INSTRUMENTAL -> "ем";
      case PREPOSITIONAL -> "е";
      default -> "й";
    };
  }
}
