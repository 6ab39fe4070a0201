package org.qoltanba.web.ui.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as one looks for them: in small letters, Kazakh letters as they are typed on a Russian
 * keyboard, endings of no account.
 */
final class Words {

  /** Endings begin after so many letters; below that, words of a common beginning are strangers. */
  private static final int STEM = 4;

  /** Unless one of them is the beginning, as in сот and сотқа. */
  private static final int SHORTEST = 3;

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String KAZAKH = "әғқңөұүһіё";
  private static final String TYPED = "агкноуухие";

  /** They stand in every sentence and find nothing. */
  private static final Set<String> EMPTY =
      Set.copyOf(
          List.of(
              ("a an and as at by do does for from has have how i in is it me my no not of on or"
                      + " that the this to was what who with"
                      + " без бы в вы для до же за и из как ко ли мне мой моя мы на нам не ни но нужно"
                      + " о об он она от по при с со так что это я"
                      + " және бар бен бул деп жок или кажет керек калаи маган мен менин мыз немесе"
                      + " не олар осы пен туралы ушин уш бир емес")
                  .split(" ")));

  private Words() {}

  /** The words of a text that can find something. */
  static List<String> of(String text) {
    String folded = fold(text);
    return GAP.splitAsStream(folded)
        .filter(word -> word.length() > 1 && !EMPTY.contains(word))
        .distinct()
        .toList();
  }

  /**
   * How much two words have in common.
   *
   * @param asked may be only a word's beginning
   * @return 1 for the same word, 0 for strangers
   */
  static double kinship(String asked, String word) {
    int common = common(asked, word);
    int shorter = Math.min(asked.length(), word.length());
    int longer = Math.max(asked.length(), word.length());
    boolean beginning = common == asked.length();
    boolean whole = common == word.length() && common >= SHORTEST;
    boolean forms = common >= STEM && 3 * common >= 2 * shorter;
    return beginning || (whole || forms) && 2 * common >= longer ? (double) common / longer : 0;
  }

  private static int common(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  private static String fold(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(small.length());
    for (char letter : small.toCharArray()) {
      int at = KAZAKH.indexOf(letter);
      folded.append(at < 0 ? letter : TYPED.charAt(at));
    }
    return folded.toString();
  }
}
