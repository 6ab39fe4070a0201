package org.qoltanba.form.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qoltanba.document.person.RememberedPerson;
import org.qoltanba.language.names.PersonName;

/** A name is one text in most papers, and its parts in some. */
final class NameParts {

  static final String SURNAME = "surname";
  static final String GIVEN = "firstName";
  static final String PATRONYMIC = "patronymic";

  static final List<String> ALL = List.of(RememberedPerson.FULL_NAME, SURNAME, GIVEN, PATRONYMIC);

  private NameParts() {}

  /**
   * The whole name.
   *
   * @param texts what is typed under a name; empty where nothing is
   */
  static Optional<String> full(UnaryOperator<String> texts) {
    String parts =
        ALL.stream()
            .skip(1)
            .map(texts)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String whole = texts.apply(RememberedPerson.FULL_NAME);
    return Optional.of(whole.isEmpty() ? parts : whole).filter(name -> !name.isEmpty());
  }

  static Map<String, String> of(String fullName) {
    var name = PersonName.ofFullName(fullName);
    var parts = new LinkedHashMap<String, String>();
    name.surname().ifPresent(text -> parts.put(SURNAME, text));
    name.given().ifPresent(text -> parts.put(GIVEN, text));
    name.patronymic().ifPresent(text -> parts.put(PATRONYMIC, text));
    return parts;
  }
}
