package org.qoltanba.language.names;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qoltanba.document.Language;

/** The cases of the three languages, by the names of general grammar. */
public enum GrammaticalCase {
  /** kk атау, ru именительный. */
  NOMINATIVE,
  /** kk ілік (кімнің), ru родительный (кого), en the form with an apostrophe. */
  GENITIVE,
  /** kk барыс (кімге), ru дательный (кому). */
  DATIVE,
  /** kk табыс (кімді), ru винительный (кого). */
  ACCUSATIVE,
  /** kk жатыс (кімде). */
  LOCATIVE,
  /** kk шығыс (кімнен). */
  ABLATIVE,
  /** kk көмектес (кіммен), ru творительный (кем). */
  INSTRUMENTAL,
  /** ru предложный (о ком). */
  PREPOSITIONAL;

  private static final Set<GrammaticalCase> KAZAKH =
      EnumSet.complementOf(EnumSet.of(PREPOSITIONAL));
  private static final Set<GrammaticalCase> RUSSIAN =
      EnumSet.complementOf(EnumSet.of(LOCATIVE, ABLATIVE));
  private static final Set<GrammaticalCase> ENGLISH = EnumSet.of(NOMINATIVE, GENITIVE);

  /** Whether the language has this case: seven in Kazakh, six in Russian, two in English. */
  public boolean existsIn(Language language) {
    return switch (language) {
      case KK -> KAZAKH.contains(this);
      case RU -> RUSSIAN.contains(this);
      case EN -> ENGLISH.contains(this);
    };
  }

  /** The name in small letters, such as {@code genitive}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<GrammaticalCase> of(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
