package org.qoltanba.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import org.qoltanba.document.Language;

/**
 * The order of words in a list, by the rules of CLDR: in Kazakh А Ә Б … Г Ғ … И Й К Қ … Ы І, which
 * Java's own collation does not know.
 */
public final class Alphabet {

  private Alphabet() {}

  /** An order that may be shared between threads; only equal texts are equal in it. */
  public static Comparator<String> of(Language language) {
    Collator collator = Collator.getInstance(language.locale()).freeze();
    Comparator<String> byRules = collator::compare;
    return byRules.thenComparing(Comparator.naturalOrder());
  }
}
