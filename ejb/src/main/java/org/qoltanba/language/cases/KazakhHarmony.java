package org.qoltanba.language.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a word takes the front (жіңішке) or the back (жуан) variant of an ending.
 *
 * <p>The last vowel decides. Loan words have vowels that Kazakh has no place for, so that и, у and
 * ю need the rules beneath.
 */
final class KazakhHarmony {

  private static final String FRONT = "әеёөүіэ";
  private static final String BACK = "аоұыя";

  /** Surnames of the Russian kind: the stem before the suffix decides («Мәсімовтің»). */
  private static final Pattern SURNAME = Pattern.compile("(.+)([оеё])в");

  /** Russian stems of one syllable, whose -ов is heard as it is written: «Чеховтың». */
  private static final Pattern RUSSIAN_STEM =
      Pattern.compile("(?!(бек|шер|ер)$)[бвгджзклмнпрстфхцчшщь]*[её][бвгджзклмнпрстфхцчшщь]+");

  /** A soft sign, and the clusters after which loan words harden no ending («Маркстің»). */
  private static final Pattern SOFT_END =
      Pattern.compile(".*([бвгджзйклмнпрстфхцчшщ]ь|[бвгджзйлмнпрстфхцчшщ](к|г|кс)|гул)");

  /** Kazakh нұр in Russian letters. */
  private static final Pattern HARD_END = Pattern.compile(".*нур");

  /** A last open и is front («Фарабидің») unless a deep ғ or қ opens the name («Мұқағалидың»). */
  private static final Pattern DEEP_FINAL_I = Pattern.compile(".*[ғқ][аы]\\p{L}и");

  private KazakhHarmony() {}

  /**
   * @param word in small letters
   */
  static boolean isFront(String word) {
    Matcher surname = SURNAME.matcher(word);
    if (surname.matches()) {
      return isFrontStem(surname.group(1), surname.group(2));
    }
    if (HARD_END.matcher(word).matches()) {
      return false;
    }
    return SOFT_END.matcher(word).matches() || isFrontByVowels(word);
  }

  private static boolean isFrontByVowels(String word) {
    int last = lastVowel(word, FRONT + BACK + "иую", word.length());
    if (last >= 0 && word.charAt(last) == 'и') {
      return !DEEP_FINAL_I.matcher(word).matches();
    }
    return isFrontAt(word, lastVowel(word, FRONT + BACK, word.length()));
  }

  /** In the stem of a surname a closed и is neutral: «Ибрагимовтың», but «Әлиевтің». */
  private static boolean isFrontStem(String stem, String suffixVowel) {
    if (stem.endsWith("и")) {
      return !DEEP_FINAL_I.matcher(stem).matches();
    }
    if (suffixVowel.equals("о") && RUSSIAN_STEM.matcher(stem).matches()) {
      return false;
    }
    int clear = lastVowel(stem, FRONT + BACK, stem.length());
    return clear >= 0 ? isFrontAt(stem, clear) : FRONT.contains(suffixVowel);
  }

  private static boolean isFrontAt(String word, int vowel) {
    return vowel >= 0 && FRONT.indexOf(word.charAt(vowel)) >= 0;
  }

  private static int lastVowel(String word, String vowels, int before) {
    for (int at = before - 1; at >= 0; at--) {
      if (vowels.indexOf(word.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
