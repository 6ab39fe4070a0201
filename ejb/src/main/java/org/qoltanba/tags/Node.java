package org.qoltanba.tags;

import java.util.List;

/**
 * A template's text with its blocks understood.
 *
 * @param <T> whatever stands between the block tags
 */
public sealed interface Node<T> {

  record Content<T>(T value) implements Node<T> {}

  /** At most one of the branches is printed: the first whose condition holds. */
  record Choice<T>(List<Branch<T>> branches) implements Node<T> {}

  record Branch<T>(Expression condition, List<Node<T>> body) {}

  record Loop<T>(Expression.Path list, List<Node<T>> body) implements Node<T> {}
}
