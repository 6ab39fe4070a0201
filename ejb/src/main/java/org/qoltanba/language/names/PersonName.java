package org.qoltanba.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qoltanba.language.names.NamePart.Role;

/**
 * A person's name as its parts, in the order they are written.
 *
 * <p>No part is mandatory but one: a patronymic belongs to a name only where the identity document
 * has one, and a father's name may stand for the surname (Family Code of Kazakhstan, article 194).
 *
 * @param parts at least one
 */
public record PersonName(List<NamePart> parts) {

  /** In UTF-16 units; what is longer is no person's name, and no rule looks into it. */
  public static final int LONGEST = 200;

  public PersonName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name has a part at least");
    }
  }

  /**
   * The name in the order of Kazakh and Russian papers, surname first.
   *
   * @param surname blank where there is none; so the others, but not all of them
   */
  public static PersonName of(String surname, String given, String patronymic) {
    var parts = new ArrayList<NamePart>();
    add(parts, Role.SURNAME, surname);
    add(parts, Role.GIVEN, given);
    add(parts, Role.PATRONYMIC, patronymic);
    return new PersonName(parts);
  }

  /**
   * The name that a text holds, its parts told apart by their endings, else taken for surname,
   * given name, patronymic in this order. A word alone is a given name.
   *
   * @param fullName not blank
   */
  public static PersonName ofFullName(String fullName) {
    return new PersonName(NameReader.partsOf(fullName));
  }

  public Optional<String> surname() {
    return text(Role.SURNAME);
  }

  public Optional<String> given() {
    return text(Role.GIVEN);
  }

  public Optional<String> patronymic() {
    return text(Role.PATRONYMIC);
  }

  /** All parts as they are written, with a space between them. */
  public String full() {
    return parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "PersonName[" + parts.size() + " parts]";
  }

  private Optional<String> text(Role role) {
    return parts.stream().filter(part -> part.role() == role).map(NamePart::text).findFirst();
  }

  private static void add(List<NamePart> parts, Role role, String text) {
    if (!text.isBlank()) {
      parts.add(new NamePart(role, text.strip()));
    }
  }
}
