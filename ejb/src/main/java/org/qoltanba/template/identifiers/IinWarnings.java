package org.qoltanba.template.identifiers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.template.files.Pointer;

/**
 * Where a birth date or sex stands beside an IIN whose digits tell another one: lawful since
 * resolution № 853 of 26.08.2013, yet mostly a slip of the pen.
 */
public final class IinWarnings {

  private static final Map<String, Boolean> MALE =
      Map.of("male", true, "m", true, "female", false, "f", false);

  private final List<Fault> found = new ArrayList<>();

  private IinWarnings() {}

  /**
   * @param pointer where the data stand in the request
   */
  public static List<Fault> of(Facts facts, String pointer) {
    var warnings = new IinWarnings();
    warnings.look(pointer, facts.tree());
    return warnings.found;
  }

  private void look(String pointer, Object value) {
    if (value instanceof Map<?, ?> map) {
      text(map, "iin").flatMap(Iin::of).ifPresent(iin -> compare(pointer, map, iin));
      map.forEach((name, member) -> look(Pointer.child(pointer, name), member));
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        look(Pointer.child(pointer, i), list.get(i));
      }
    }
  }

  private void compare(String pointer, Map<?, ?> person, Iin iin) {
    if (differ(text(person, "birthDate").flatMap(IinWarnings::date), iin.birthDate())) {
      found.add(new Fault(pointer + "/birthDate", IdentifierCodes.IIN_BIRTH_DATE_DIFFERS));
    }
    if (differ(text(person, "sex").map(MALE::get), iin.male())) {
      found.add(new Fault(pointer + "/sex", IdentifierCodes.IIN_SEX_DIFFERS));
    }
  }

  private static <T> boolean differ(Optional<T> said, Optional<T> told) {
    return said.isPresent() && told.isPresent() && !said.equals(told);
  }

  private static Optional<String> text(Map<?, ?> map, String name) {
    return map.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
