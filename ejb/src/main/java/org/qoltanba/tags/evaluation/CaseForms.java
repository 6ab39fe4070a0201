package org.qoltanba.tags.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.Sex;

/**
 * What a person's record says of how the name is declined; it wins over every rule.
 *
 * <p>{@code {"fullName": …, "caseForms": {"genitive": …}}}, and for another member than the full
 * name {@code {"post": …, "caseForms": {"post": {"genitive": …}}}}.
 */
final class CaseForms {

  private static final String MEMBER = "caseForms";
  private static final String FULL_NAME = "fullName";

  private CaseForms() {}

  /** Empty where the record says nothing, and for a value that a filter has changed already. */
  static Optional<String> of(Found found, GrammaticalCase grammatical) {
    String member = found.pointer().substring(found.pointer().lastIndexOf('/') + 1);
    if (found.value() != found.record().get(member)
        || !(found.record().get(MEMBER) instanceof Map<?, ?> forms)) {
      return Optional.empty();
    }
    Map<?, ?> own =
        forms.get(member) instanceof Map<?, ?> nested
            ? nested
            : member.equals(FULL_NAME) ? forms : Map.of();
    return text(own.get(grammatical.word()));
  }

  /** What the record says in {@code sex}: {@code male} or {@code female}. */
  static Optional<Sex> sex(Found found) {
    return Stream.of(Sex.values())
        .filter(sex -> sex.name().toLowerCase(Locale.ROOT).equals(found.record().get("sex")))
        .findFirst();
  }

  private static Optional<String> text(Object value) {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }
}
