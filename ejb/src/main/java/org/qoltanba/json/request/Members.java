package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.json.Pointers;

/**
 * The members of one object of a request, taken out by name and type.
 *
 * <p>Faults are gathered, so that a caller learns them at once: call {@link #refuseIfFaulty()}
 * before a value is used. A value at fault is null until then.
 */
final class Members {

  private final String pointer;
  private final Map<?, ?> object;
  private final Faults faults;

  private Members(String pointer, Map<?, ?> object, Faults faults) {
    this.pointer = pointer;
    this.object = object;
    this.faults = faults;
  }

  /**
   * @param tree what must be an object
   * @param known the names it may have
   */
  static Members of(Object tree, String pointer, Set<String> known) {
    return of(tree, pointer, known, new Faults());
  }

  private static Members of(Object tree, String pointer, Set<String> known, Faults faults) {
    if (!(tree instanceof Map<?, ?> object)) {
      faults.add(wrongType(pointer, "object"));
      return new Members(pointer, Map.of(), faults);
    }
    for (Object name : object.keySet()) {
      if (!known.contains(name)) {
        faults.add(new Fault(Pointers.member(pointer, (String) name), "unknown-member"));
      }
    }
    return new Members(pointer, object, faults);
  }

  String text(String name) {
    return optionalText(name).orElseGet(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return value(name, String.class, "string");
  }

  Optional<Boolean> optionalFlag(String name) {
    return value(name, Boolean.class, "boolean");
  }

  boolean has(String name) {
    return object.containsKey(name);
  }

  /** As a double; 0 where it is at fault. */
  double number(String name) {
    Optional<Number> value = value(name, Number.class, "number");
    if (value.isEmpty()) {
      missing(name);
    }
    return value.map(Number::doubleValue).orElse(0d);
  }

  Map<?, ?> object(String name) {
    Optional<Map<?, ?>> value = value(name, Map.class, "object").map(map -> (Map<?, ?>) map);
    return value.orElseGet(() -> missing(name));
  }

  /** An array of nothing but text. */
  List<String> texts(String name) {
    Optional<List<?>> list = optionalList(name);
    if (list.isEmpty()) {
      return missing(name);
    }
    var texts = new ArrayList<String>();
    for (int index = 0; index < list.get().size(); index++) {
      if (list.get().get(index) instanceof String text) {
        texts.add(text);
      } else {
        faults.add(wrongType(place(name) + "/" + index, "string"));
      }
    }
    return texts;
  }

  Optional<List<?>> optionalList(String name) {
    return value(name, List.class, "array").map(list -> (List<?>) list);
  }

  /** The object of that name; one without members where it is missing. */
  Members optionalObject(String name, Set<String> known) {
    Object tree = object.containsKey(name) ? object.get(name) : Map.of();
    return of(tree, Pointers.member(pointer, name), known, faults);
  }

  /** The object of that name, if it is there. */
  Optional<Members> optionalMembers(String name, Set<String> known) {
    return object.containsKey(name) ? Optional.of(optionalObject(name, known)) : Optional.empty();
  }

  /** An object inside an array of this object. */
  Members element(String name, int index, Object tree, Set<String> known) {
    return of(tree, Pointers.member(pointer, name) + "/" + index, known, faults);
  }

  /**
   * @throws Refusal (malformed) with the faults found up to now, at most {@value Faults#MOST}
   */
  void refuseIfFaulty() {
    if (!faults.isEmpty()) {
      throw Refusal.malformed(faults.list().toArray(Fault[]::new));
    }
  }

  private <T> Optional<T> value(String name, Class<T> type, String word) {
    if (!object.containsKey(name)) {
      return Optional.empty();
    }
    Object value = object.get(name);
    if (type.isInstance(value)) {
      return Optional.of(type.cast(value));
    }
    faults.add(wrongType(place(name), word));
    return Optional.empty();
  }

  private <T> T missing(String name) {
    if (!object.containsKey(name) && !faults.at(pointer)) {
      faults.add(new Fault(place(name), "missing-member"));
    }
    return null;
  }

  private String place(String name) {
    return Pointers.member(pointer, name);
  }

  private static Fault wrongType(String place, String expected) {
    return new Fault(place, "wrong-type", Map.of("expected", expected));
  }
}
