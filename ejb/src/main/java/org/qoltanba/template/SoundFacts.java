package org.qoltanba.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.template.files.Pointer;
import org.qoltanba.template.schema.DataSchema;
import org.qoltanba.template.schema.SchemaCodes;

/** Data without those values that tags could not print; lists keep the places of the others. */
record SoundFacts(Set<String> left) {

  private static final Set<String> UNPRINTABLE =
      Set.of(
          SchemaCodes.WRONG_TYPE,
          SchemaCodes.NOT_A_DATE,
          SchemaCodes.NOT_A_TIME,
          SchemaCodes.TOO_MANY_DIGITS,
          SchemaCodes.TOO_MUCH_DATA,
          SchemaCodes.UNKNOWN_FIELD);

  static Facts of(Facts facts, List<Fault> faults) {
    var left =
        faults.stream()
            .filter(fault -> UNPRINTABLE.contains(fault.code()))
            .map(Fault::pointer)
            .collect(Collectors.toSet());
    return left.isEmpty()
        ? facts
        : new Facts(new SoundFacts(left).members(DataSchema.DATA, facts.tree()));
  }

  private Map<String, Object> members(String pointer, Map<?, ?> map) {
    var members = new LinkedHashMap<String, Object>();
    map.forEach(
        (name, value) -> members.put((String) name, value(Pointer.child(pointer, name), value)));
    return members;
  }

  private Object value(String pointer, Object value) {
    if (left.contains(pointer)) {
      return null;
    }
    if (value instanceof Map<?, ?> map) {
      return members(pointer, map);
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    var elements = new ArrayList<Object>(list.size());
    for (int i = 0; i < list.size(); i++) {
      elements.add(value(Pointer.child(pointer, i), list.get(i)));
    }
    return elements;
  }
}
