package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Facts;
import org.qoltanba.tags.Expression;

/**
 * Where names are looked up: an element of a loop's list, then what is around the loop.
 *
 * <p>A name belongs to the loop as soon as any element of the list has such a member. So a value
 * that this element lacks is missing, and is never taken from another person further out.
 */
public final class Scope {

  /** The pointer of the data in a request. */
  private static final String DATA = "/data";

  private final Scope outer;
  private final Object item;
  private final String pointer;
  private final Set<String> members;
  private final Position position;

  /** Where in its list an element stands, the index counted from 1. */
  record Position(int index, int size) {}

  private Scope(Scope outer, Object item, String pointer, Set<String> members, Position position) {
    this.outer = outer;
    this.item = item;
    this.pointer = pointer;
    this.members = members;
    this.position = position;
  }

  /** The outermost scope, where the paper's data are. */
  public static Scope of(Facts facts) {
    return new Scope(null, facts.tree(), DATA, Set.of(), null);
  }

  Scope element(Found list, Set<String> names, Position place) {
    int index = place.index() - 1;
    return new Scope(this, list.list().get(index), list.pointer() + "/" + index, names, place);
  }

  static Set<String> memberNames(List<?> list) {
    var names = new HashSet<String>();
    for (Object element : list) {
      if (element instanceof Map<?, ?> map) {
        map.keySet().forEach(name -> names.add((String) name));
      }
    }
    return names;
  }

  Found find(Expression.Path path) {
    Found found = first(path.steps().get(0));
    for (String step : path.steps().subList(1, path.steps().size())) {
      found = found.member(step);
    }
    return found;
  }

  private Found first(String name) {
    if (name.startsWith("@")) {
      return new Found(ofLoop(name), "");
    }
    if (name.equals("this")) {
      return new Found(item, pointer);
    }
    boolean here = outer == null || members.contains(name);
    return here ? new Found(item, pointer).member(name) : outer.first(name);
  }

  private Object ofLoop(String name) {
    if (position == null) {
      return null;
    }
    return switch (name) {
      case "@index" -> new BigDecimal(position.index());
      case "@first" -> position.index() == 1;
      default -> position.index() == position.size();
    };
  }
}
