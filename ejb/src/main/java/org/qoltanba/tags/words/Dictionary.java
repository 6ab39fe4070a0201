package org.qoltanba.tags.words;

import org.qoltanba.document.Language;
import org.qoltanba.language.cases.NameCases;
import org.qoltanba.language.numbers.Amounts;
import org.qoltanba.language.numbers.NumberWords;

/** The words of all languages; for any number of threads. */
public final class Dictionary {

  private NumberWords numbers;
  private Amounts amounts;
  private NameCases cases;

  public Words in(Language language) {
    return new Words(language, this);
  }

  /** Made when first asked for: the rules take time to read, and many papers hold no number. */
  synchronized NumberWords numbers() {
    if (numbers == null) {
      numbers = new NumberWords();
    }
    return numbers;
  }

  synchronized Amounts amounts() {
    if (amounts == null) {
      amounts = new Amounts(numbers());
    }
    return amounts;
  }

  synchronized NameCases cases() {
    if (cases == null) {
      cases = new NameCases();
    }
    return cases;
  }
}
