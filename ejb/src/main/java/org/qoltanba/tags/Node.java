package org.qoltanba.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A template's text with its blocks understood.
 *
 * @param <T> whatever stands between the block tags
 */
public sealed interface Node<T> {

  record Content<T>(T value) implements Node<T> {}

  /** At most one of the branches is printed: the first whose condition holds. */
  record Choice<T>(List<Branch<T>> branches) implements Node<T> {

    public Choice {
      branches = List.copyOf(branches);
    }
  }

  /**
   * @param condition the literal true for {@code else}
   * @param place of the tag that opens the branch
   */
  record Branch<T>(Expression condition, Place place, List<Node<T>> body) {

    public Branch {
      body = List.copyOf(body);
    }
  }

  /**
   * @param place of the tag that opens the loop
   */
  record Loop<T>(Expression.Path list, Place place, List<Node<T>> body) implements Node<T> {

    public Loop {
      body = List.copyOf(body);
    }
  }

  /** The same blocks with other content in them. */
  static <T, U> List<Node<U>> map(List<Node<T>> nodes, Function<T, List<Node<U>>> content) {
    var all = new ArrayList<Node<U>>();
    for (Node<T> node : nodes) {
      if (node instanceof Content<T> piece) {
        all.addAll(content.apply(piece.value()));
      } else if (node instanceof Loop<T> loop) {
        all.add(new Loop<>(loop.list(), loop.place(), map(loop.body(), content)));
      } else if (node instanceof Choice<T> choice) {
        all.add(new Choice<>(choice.branches().stream().map(b -> map(b, content)).toList()));
      }
    }
    return all;
  }

  private static <T, U> Branch<U> map(Branch<T> branch, Function<T, List<Node<U>>> content) {
    return new Branch<>(branch.condition(), branch.place(), map(branch.body(), content));
  }
}
