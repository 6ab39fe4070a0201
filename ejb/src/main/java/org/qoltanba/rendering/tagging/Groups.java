package org.qoltanba.rendering.tagging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.fop.accessibility.StructureTreeElement;

/** The lists and tables of contents that neighbouring items lie in, by what the items stand in. */
final class Groups {

  /** A list that may still get items; {@code body} is that of its last item, where it has one. */
  private static final class Group {
    private final int level;
    private final StructureTreeElement list;
    private StructureTreeElement item;
    private StructureTreeElement body;

    Group(int level, StructureTreeElement list) {
      this.level = level;
      this.list = list;
    }
  }

  private final Map<StructureTreeElement, Deque<Group>> open = new IdentityHashMap<>();
  private final BiFunction<String, StructureTreeElement, StructureTreeElement> making;
  private Group latest;

  /**
   * @param making makes an element of a structure type inside another
   */
  Groups(BiFunction<String, StructureTreeElement, StructureTreeElement> making) {
    this.making = making;
  }

  /** The list for an item that stands in {@code place}: the one begun before it, or a new one. */
  StructureTreeElement listFor(String type, int level, StructureTreeElement place) {
    Deque<Group> groups = open.computeIfAbsent(place, key -> new ArrayDeque<>());
    while (!groups.isEmpty() && groups.peek().level > level) {
      groups.pop();
    }
    if (groups.isEmpty() || groups.peek().level < level) {
      groups.push(new Group(level, making.apply(type, around(groups, place))));
    }
    latest = groups.peek();
    return latest.list;
  }

  /** Remembers what became the item that {@link #listFor} was asked for. */
  void item(StructureTreeElement item) {
    latest.item = item;
    latest.body = null;
  }

  /** Remembers the body of an item, which deeper lists lie in. */
  void body(StructureTreeElement body, StructureTreeElement item) {
    if (latest != null && latest.item == item) {
      latest.body = body;
    }
  }

  /** The body of the item that was last in {@code place}, or the place where there is none. */
  StructureTreeElement lastBody(StructureTreeElement place) {
    Deque<Group> groups = open.get(place);
    Group last = groups == null ? null : groups.peek();
    return last == null || last.body == null ? place : last.body;
  }

  /** Something else stands in {@code place} now: later items begin a new list. */
  void close(StructureTreeElement place) {
    open.remove(place);
  }

  private static StructureTreeElement around(Deque<Group> groups, StructureTreeElement place) {
    if (groups.isEmpty()) {
      return place;
    }
    Group outer = groups.peek();
    return outer.body == null ? outer.list : outer.body;
  }
}
