package org.qoltanba.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;

/** The options that are chosen, in the order in which they were. */
final class SeveralEntry extends Entry {

  private final Shape.Several several;
  private final Set<String> chosen = new LinkedHashSet<>();

  SeveralEntry(Member member, Shape.Several several) {
    super(member);
    this.several = several;
  }

  Shape.Several several() {
    return several;
  }

  Set<String> chosen() {
    return chosen;
  }

  /** Chooses these, and what was chosen before them stays in its order. */
  void choose(List<String> options) {
    chosen.retainAll(options);
    chosen.addAll(options);
  }

  @Override
  boolean filled() {
    return !chosen.isEmpty();
  }

  @Override
  Object value() {
    return List.copyOf(chosen.stream().map(Object.class::cast).toList());
  }

  @Override
  void take(Object value) {
    chosen.clear();
    if (value instanceof List<?> list) {
      list.forEach(one -> chosen.add(String.valueOf(one)));
    }
  }

  @Override
  Entry below(String step) {
    return null;
  }
}
