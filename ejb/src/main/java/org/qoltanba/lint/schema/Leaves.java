package org.qoltanba.lint.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The fields of a schema that hold something to print. */
public final class Leaves {

  private static final int DEEPEST = 16;
  private static final int MOST = 20_000;

  private final List<Field> found = new ArrayList<>();
  private final Deque<Field> path = new ArrayDeque<>();

  private int visits;

  private Leaves() {}

  /** Those that are neither objects nor lists; a schema that contains itself is entered once. */
  public static List<Field> of(Field root) {
    var leaves = new Leaves();
    leaves.visit(root);
    return leaves.found;
  }

  private void visit(Field field) {
    if (path.size() > DEEPEST || ++visits > MOST || path.stream().anyMatch(field::sameAs)) {
      return;
    }
    path.push(field);
    Optional<Field> element = field.element();
    List<Field> members = field.members();
    if (element.isPresent()) {
      visit(element.get());
    } else if (!members.isEmpty()) {
      members.forEach(this::visit);
    } else {
      found.add(field);
    }
    path.pop();
  }
}
