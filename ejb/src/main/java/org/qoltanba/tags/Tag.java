package org.qoltanba.tags;

import java.util.List;

/** One tag, understood. */
public sealed interface Tag {

  /** Prints a value. */
  record Value(Expression source, List<Filter> filters) implements Tag {

    public Value {
      filters = List.copyOf(filters);
    }
  }

  /**
   * The place where a party signs.
   *
   * @param party a letter, then letters, digits and hyphens, all of them ASCII
   */
  record Sign(String party) implements Tag {}

  /**
   * The place of a clause that several templates share.
   *
   * @param clause a small letter, then small letters, digits and hyphens, all of them ASCII
   */
  record Include(String clause) implements Tag {}

  /** Opens, divides or closes a block. */
  sealed interface Block extends Tag {}

  /** Opens a block that is printed under a condition. */
  record If(Expression condition) implements Block {}

  record ElseIf(Expression condition) implements Block {}

  record Else() implements Block {}

  record EndIf() implements Block {}

  /** Opens a block that is printed once for each element of a list. */
  record Each(Expression.Path list) implements Block {}

  record EndEach() implements Block {}
}
