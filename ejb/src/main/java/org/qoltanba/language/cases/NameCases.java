package org.qoltanba.language.cases;

import org.qoltanba.document.Language;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.InflectedName;
import org.qoltanba.language.names.Person;
import org.qoltanba.language.names.PersonName;

/** Puts a person's full name into a case. */
public final class NameCases {

  private final RussianCases russian = new RussianCases();

  /**
   * The name in the case, its parts in the order they were written. In English the genitive takes
   * ’s whatever the last letter is.
   *
   * @throws IllegalArgumentException if the language has no such case, see {@link
   *     GrammaticalCase#existsIn}
   */
  public InflectedName inflect(Person person, GrammaticalCase wanted, Language language) {
    if (!wanted.existsIn(language)) {
      throw new IllegalArgumentException(language.tag() + " has no " + wanted.word());
    }
    String given = person.caseForms().get(wanted);
    if (given != null) {
      return new InflectedName(given, true);
    }
    String full = person.name().full();
    if (wanted == GrammaticalCase.NOMINATIVE) {
      return new InflectedName(full, true);
    }
    if (full.length() > PersonName.LONGEST) {
      return new InflectedName(full, false);
    }
    return switch (language) {
      case KK -> KazakhCases.inflect(full, wanted);
      case RU -> russian.inflect(person, wanted);
      case EN -> new InflectedName(full + "’s", true);
    };
  }
}
