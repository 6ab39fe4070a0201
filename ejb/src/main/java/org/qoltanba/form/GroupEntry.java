package org.qoltanba.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qoltanba.form.shape.Demand;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;

/** An object with its members. */
final class GroupEntry extends Entry {

  private final List<Demand> demands;
  private final Map<String, Entry> members = new LinkedHashMap<>();

  GroupEntry(Member member, Shape.Group group) {
    super(member);
    this.demands = group.demands();
    group.members().forEach(one -> members.put(one.name(), Entry.of(one)));
  }

  Stream<Entry> members() {
    return members.values().stream();
  }

  @Override
  boolean filled() {
    return members().anyMatch(Entry::filled);
  }

  @Override
  boolean mayBeEmpty() {
    return true;
  }

  @Override
  Map<String, Object> value() {
    var values = new LinkedHashMap<String, Object>();
    members.forEach(
        (name, entry) -> {
          if (entry.filled() || entry.member().required() && entry.mayBeEmpty()) {
            values.put(name, entry.value());
          }
        });
    return values;
  }

  @Override
  void verbatim(String place, Set<String> places) {
    members.forEach((name, entry) -> entry.verbatim(Places.below(place, name), places));
  }

  @Override
  void take(Object value) {
    Map<?, ?> given = value instanceof Map<?, ?> map ? map : Map.of();
    members.forEach((name, entry) -> entry.take(given.get(name)));
  }

  @Override
  Entry below(String step) {
    return members.get(step);
  }

  /** Whether the member must be there now, wherever the group is. */
  boolean demands(Entry entry) {
    return entry.member().required()
        || applying().anyMatch(one -> one.required().contains(entry.member().name()));
  }

  /** Whether the member is to be asked for now; what is filled in always is. */
  boolean shows(Entry entry) {
    String name = entry.member().name();
    if (entry.filled() || demands(entry)) {
      return true;
    }
    boolean forbidden = applying().anyMatch(one -> one.forbidden().contains(name));
    boolean waits =
        demands.stream()
            .anyMatch(one -> one.required().contains(name) && one.condition().byChoice());
    return !forbidden && !waits;
  }

  private Stream<Demand> applying() {
    Map<String, Object> values = value();
    return demands.stream().filter(one -> one.applies(values));
  }
}
