package org.qoltanba.language.cases;

import java.util.Locale;
import java.util.regex.Pattern;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.InflectedName;

/**
 * Kazakh cases of names: endings after the last word only, chosen by vowel harmony and the last
 * sound. A word in -ұлы or -қызы has the possessive ending inside it and takes the possessive
 * declension.
 */
final class KazakhCases {

  /** A word that can be said: initials, numerals and Latin letters take no ending from here. */
  private static final Pattern WORD =
      Pattern.compile("(?=.*[аәеёиоөуұүыіэюя])[\\p{IsCyrillic}’'-]*\\p{IsCyrillic}");

  private static final Pattern POSSESSIVE = Pattern.compile(".*(ұлы|улы|қызы|кызы)");

  private KazakhCases() {}

  static InflectedName inflect(String fullName, GrammaticalCase wanted) {
    String lastWord = fullName.substring(fullName.lastIndexOf(' ') + 1);
    String letters = lastWord.toLowerCase(Locale.ROOT);
    if (!WORD.matcher(letters).matches()) {
      return new InflectedName(fullName, false);
    }
    String ending =
        POSSESSIVE.matcher(letters).matches()
            ? possessive(wanted)
            : plain(wanted, KazakhSound.last(letters), KazakhHarmony.isFront(letters));
    return new InflectedName(fullName + (isUpper(lastWord) ? upper(ending) : ending), true);
  }

  private static String possessive(GrammaticalCase wanted) {
    return switch (wanted) {
      case GENITIVE -> "ның";
      case DATIVE -> "на";
      case ACCUSATIVE -> "н";
      case LOCATIVE -> "нда";
      case ABLATIVE -> "нан";
      case INSTRUMENTAL -> "мен";
      default -> "";
    };
  }

  private static String plain(GrammaticalCase wanted, KazakhSound last, boolean front) {
    boolean voiceless = last == KazakhSound.VOICELESS;
    return switch (wanted) {
      case GENITIVE -> opening(last, last == KazakhSound.NASAL ? "н" : "д") + (front ? "ің" : "ың");
      case DATIVE -> front ? (voiceless ? "ке" : "ге") : (voiceless ? "қа" : "ға");
      case ACCUSATIVE -> opening(last, "д") + (front ? "і" : "ы");
      case LOCATIVE -> (voiceless ? "т" : "д") + (front ? "е" : "а");
      case ABLATIVE -> ablativeOpening(last) + (front ? "ен" : "ан");
      case INSTRUMENTAL -> voiceless ? "пен" : last == KazakhSound.VOICED ? "бен" : "мен";
      default -> "";
    };
  }

  private static String opening(KazakhSound last, String otherwise) {
    return switch (last) {
      case VOWEL -> "н";
      case VOICELESS -> "т";
      default -> otherwise;
    };
  }

  private static String ablativeOpening(KazakhSound last) {
    return switch (last) {
      case NASAL -> "н";
      case VOICELESS -> "т";
      default -> "д";
    };
  }

  private static boolean isUpper(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String upper(String ending) {
    return ending.toUpperCase(Locale.ROOT);
  }
}
