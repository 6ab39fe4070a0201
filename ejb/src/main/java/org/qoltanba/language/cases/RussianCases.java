package org.qoltanba.language.cases;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.Gender;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.InflectedName;
import org.qoltanba.language.names.NamePart;
import org.qoltanba.language.names.Person;
import org.qoltanba.language.names.Sex;

/**
 * Russian cases of names: petrovich4j's rules for Russian names, and rules of our own for names of
 * Kazakhstan that it does not know.
 */
final class RussianCases {

  private static final Pattern CYRILLIC = Pattern.compile("[\\p{IsCyrillic}’' -]*\\p{IsCyrillic}");

  /** Kazakh and Turkic patronymics do not decline in Russian, wherever they stand. */
  private static final Pattern TURKIC =
      Pattern.compile(".*(ұлы|улы|қызы|кызы|оғлы|оглы|оглу|гызы)");

  private static final Pattern RUSSIAN_PATRONYMIC = Pattern.compile(".+(ич|вна|чна)");

  private static final Pattern AFTER_DEEP = Pattern.compile("(?<=[қғһ])ы$");

  private final Petrovich petrovich = new Petrovich();

  InflectedName inflect(Person person, GrammaticalCase wanted) {
    String full = person.name().full();
    Optional<Sex> sex = RussianGender.of(person);
    if (sex.isEmpty() || !CYRILLIC.matcher(full).matches()) {
      return new InflectedName(full, false);
    }
    var form = new Form(sex.get(), wanted);
    String text =
        person.name().parts().stream()
            .map(part -> inKeeping(part, form))
            .collect(Collectors.joining(" "));
    return new InflectedName(text, true);
  }

  /** The part in the form; capitals stay capitals. */
  private String inKeeping(NamePart part, Form form) {
    String text = part.text();
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    if (!capitals) {
      return part(part.role(), text, form);
    }
    return part(part.role(), text.toLowerCase(Locale.ROOT), form).toUpperCase(Locale.ROOT);
  }

  private String part(NamePart.Role role, String text, Form form) {
    String letters = text.toLowerCase(Locale.ROOT);
    if (TURKIC.matcher(letters).matches()) {
      return text;
    }
    return switch (role) {
      case SURNAME -> each(text, "-", half -> word(NameType.LastName, half, form));
      case GIVEN -> each(text, " ", word -> word(NameType.FirstName, word, form));
      case PATRONYMIC ->
          RUSSIAN_PATRONYMIC.matcher(letters).matches()
              ? petrovich.say(text, NameType.PatronymicName, form.gender(), form.inPetrovich())
              : text;
    };
  }

  private String word(NameType type, String word, Form form) {
    if (form.sex() == Sex.MALE) {
      Optional<String> regular =
          RussianNouns.inflect(type == NameType.LastName, word, form.wanted());
      if (regular.isPresent()) {
        return regular.get();
      }
    }
    String said = petrovich.say(word, type, form.gender(), form.inPetrovich());
    // After к, г, х Russian writes и; petrovich4j does not know that қ, ғ, һ are of their kind.
    return said.equals(word) ? said : AFTER_DEEP.matcher(said).replaceFirst("и");
  }

  private static String each(String text, String separator, UnaryOperator<String> change) {
    return Stream.of(text.split(separator)).map(change).collect(Collectors.joining(separator));
  }

  private record Form(Sex sex, GrammaticalCase wanted) {

    Gender gender() {
      return sex == Sex.MALE ? Gender.Male : Gender.Female;
    }

    Case inPetrovich() {
      return switch (wanted) {
        case GENITIVE -> Case.Genitive;
        case DATIVE -> Case.Dative;
        case ACCUSATIVE -> Case.Accusative;
        case INSTRUMENTAL -> Case.Instrumental;
        case PREPOSITIONAL -> Case.Prepositional;
        default -> throw new IllegalArgumentException(wanted.word());
      };
    }
  }
}
