package org.qoltanba.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qoltanba.document.Language;

/** The letters that stand for others. A letter with a mark upon it is left alone. */
final class Letters {

  /** Letters of Khanty, Altai, Yakut, Mari and old Abkhaz: wrong in Kazakh text and only there. */
  private static final String WRONG = "ӛӚҧҦҥҤ";

  private static final String KAZAKH = "өӨұҰүҮ";

  /** The last three are not safe in Russian, which has neither і nor һ. */
  private static final String LATIN = "aceopxyABCEHKMOPTXihI";

  private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХіһІ";
  private static final int SAFE_IN_RUSSIAN = LATIN.indexOf('i');

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern HAS_CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern HAS_LATIN = Pattern.compile("\\p{IsLatin}");

  /** Such as XIХ with one Cyrillic letter: which script was meant can't be told. */
  private static final Pattern ROMAN_NUMERAL = Pattern.compile("(?=.*X)[IXCMІХСМ]+");

  private final Language language;

  Letters(Language language) {
    this.language = language;
  }

  /** The changes of a text in normalisation form C, in order. */
  List<TextChange> changes(String text) {
    var changes = new ArrayList<TextChange>();
    if (language != Language.EN) {
      WORD.matcher(text).results().forEach(word -> ofWord(text, word.start(), word.end(), changes));
    }
    return changes;
  }

  private void ofWord(String text, int start, int end, List<TextChange> changes) {
    boolean lookalikes = isMixed(text.substring(start, end));
    for (int at = start; at < end; at++) {
      boolean marked = at + 1 < text.length() && isMark(text.codePointAt(at + 1));
      if (!marked) {
        change(text.charAt(at), at, lookalikes).ifPresent(changes::add);
      }
    }
  }

  /** Whether the word is a Cyrillic one with Latin letters in it that all have Cyrillic twins. */
  private boolean isMixed(String word) {
    if (!HAS_CYRILLIC.matcher(word).find() || ROMAN_NUMERAL.matcher(word).matches()) {
      return false;
    }
    Matcher latin = HAS_LATIN.matcher(word);
    while (latin.find()) {
      if (lookalike(word.charAt(latin.start())) < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<TextChange> change(char letter, int at, boolean lookalikes) {
    int wrong = language == Language.KK ? WRONG.indexOf(letter) : -1;
    if (wrong >= 0) {
      return Optional.of(change(at, letter, KAZAKH.charAt(wrong), TextRule.KAZAKH_LETTER));
    }
    int twin = lookalikes ? lookalike(letter) : -1;
    return twin < 0
        ? Optional.empty()
        : Optional.of(change(at, letter, CYRILLIC.charAt(twin), TextRule.LATIN_LOOKALIKE));
  }

  private int lookalike(char letter) {
    int at = LATIN.indexOf(letter);
    return language == Language.KK || at < SAFE_IN_RUSSIAN ? at : -1;
  }

  private static TextChange change(int at, char from, char to, TextRule rule) {
    return new TextChange(at, String.valueOf(from), String.valueOf(to), rule);
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
