package org.qoltanba.lint.rules;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;

/**
 * Stands in a branch or a loop in place of its content, to tell whether it is reached.
 *
 * @param code of the finding where it is not
 * @param path the numbers of the blocks around it, so that no two probes are the same
 */
record Probe(String code, Place place, List<Integer> path) {

  private static final String BRANCH = "unreached-branch";
  private static final String LOOP = "unreached-loop";
  private static final String NO_ROUND = "unreached-empty-list";

  /** The same blocks, with nothing but probes in them. */
  static <T> List<Node<Probe>> into(List<Node<T>> nodes) {
    return into(nodes, List.of());
  }

  private static <T> List<Node<Probe>> into(List<Node<T>> nodes, List<Integer> path) {
    var probes = new ArrayList<Node<Probe>>();
    for (Node<T> node : nodes) {
      List<Integer> own = longer(path, probes.size());
      if (node instanceof Node.Loop<T> loop) {
        probes.add(empty(loop, own));
        probes.add(
            new Node.Loop<>(loop.list(), loop.place(), body(LOOP, loop.place(), loop.body(), own)));
      } else if (node instanceof Node.Choice<T> choice) {
        probes.add(choice(choice, own));
      }
    }
    return probes;
  }

  private static <T> Node<Probe> empty(Node.Loop<T> loop, List<Integer> path) {
    var probe = new Probe(NO_ROUND, loop.place(), path);
    return new Node.Choice<>(
        List.of(
            new Node.Branch<>(
                new Expression.IsEmpty(loop.list()),
                loop.place(),
                List.of(new Node.Content<>(probe)))));
  }

  private static <T> Node<Probe> choice(Node.Choice<T> choice, List<Integer> path) {
    var branches = new ArrayList<Node.Branch<Probe>>();
    for (Node.Branch<T> branch : choice.branches()) {
      List<Integer> own = longer(path, branches.size());
      List<Node<Probe>> body = body(BRANCH, branch.place(), branch.body(), own);
      branches.add(new Node.Branch<>(branch.condition(), branch.place(), body));
    }
    return new Node.Choice<>(branches);
  }

  private static <T> List<Node<Probe>> body(
      String code, Place place, List<Node<T>> nodes, List<Integer> path) {
    var body = new ArrayList<Node<Probe>>();
    body.add(new Node.Content<>(new Probe(code, place, path)));
    body.addAll(into(nodes, path));
    return body;
  }

  private static List<Integer> longer(List<Integer> path, int step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  /** All probes in these blocks, in the order of the text. */
  static List<Probe> all(List<Node<Probe>> nodes) {
    var all = new ArrayList<Probe>();
    Node.map(
        nodes,
        probe -> {
          all.add(probe);
          return List.<Node<Probe>>of();
        });
    return all;
  }
}
