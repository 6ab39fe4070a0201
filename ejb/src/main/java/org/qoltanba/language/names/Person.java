package org.qoltanba.language.names;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person whose name is to be inflected.
 *
 * @param caseForms the forms that the person's record gives, in the language of the paper: they win
 *     over every rule
 */
public record Person(PersonName name, Optional<Sex> sex, Map<GrammaticalCase, String> caseForms) {

  public Person {
    Objects.requireNonNull(name);
    Objects.requireNonNull(sex);
    caseForms = Map.copyOf(caseForms);
  }

  /** A person of whom only the name is known. */
  public static Person named(String fullName) {
    return new Person(PersonName.ofFullName(fullName), Optional.empty(), Map.of());
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "Person[" + caseForms.size() + " case forms]";
  }
}
