package org.qoltanba.lint.schema;

import java.util.Map;
import java.util.Optional;
import org.qoltanba.tags.Expression;

/**
 * What names mean at a place of a template: in a loop those of its elements, then what is around
 * it.
 */
public final class Names {

  private static final Map<String, String> OF_LOOPS =
      Map.of("@index", "integer", "@first", "boolean", "@last", "boolean");

  private final Names outer;
  private final Field item;

  private Names(Names outer, Field item) {
    this.outer = outer;
    this.item = item;
  }

  /** Outside of all loops. */
  public static Names of(Field root) {
    return new Names(null, root);
  }

  /** In a loop over a list of these. */
  public Names inside(Field element) {
    return new Names(this, element);
  }

  /** The field; empty where the schema knows none of this name. */
  public Optional<Field> find(Expression.Path path) {
    Optional<Field> found = first(path.steps().get(0));
    for (String step : path.steps().subList(1, path.steps().size())) {
      found = found.flatMap(field -> field.member(step));
    }
    return found;
  }

  private Optional<Field> first(String name) {
    if (name.startsWith("@")) {
      return outer == null
          ? Optional.empty()
          : Optional.ofNullable(OF_LOOPS.get(name)).map(type -> Field.own(name, type));
    }
    if (name.equals("this")) {
      return Optional.of(item);
    }
    Optional<Field> here = item.member(name);
    return here.isPresent() || outer == null ? here : outer.first(name);
  }
}
