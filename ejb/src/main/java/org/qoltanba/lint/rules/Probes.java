package org.qoltanba.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.Names;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;

/**
 * Puts probes in place of content.
 *
 * @param path the numbers of the blocks around
 * @param names what names mean here; empty where that is not known
 * @param held the conditions that hold here
 */
record Probes(List<Integer> path, Optional<Names> names, List<Expression> held) {

  private static final String BRANCH = "unreached-branch";
  private static final String LOOP = "unreached-loop";
  private static final String NO_ROUND = "unreached-empty-list";

  /**
   * The same blocks, with nothing but probes in them.
   *
   * @param data the fields; empty where they are not known
   */
  static <T> List<Node<Probe>> into(List<Node<T>> nodes, Optional<Field> data) {
    return new Probes(List.of(), data.map(Names::of), List.of()).into(nodes);
  }

  private <T> List<Node<Probe>> into(List<Node<T>> nodes) {
    var probes = new ArrayList<Node<Probe>>();
    for (Node<T> node : nodes) {
      Probes own = at(probes.size());
      if (node instanceof Node.Loop<T> loop) {
        own.loop(loop, probes);
      } else if (node instanceof Node.Choice<T> choice) {
        probes.add(own.choice(choice));
      }
    }
    return probes;
  }

  private <T> void loop(Node.Loop<T> loop, List<Node<Probe>> probes) {
    Optional<Field> list = names.flatMap(known -> known.find(loop.list()));
    if (!held.contains(loop.list()) && list.filter(Field::neverEmpty).isEmpty()) {
      probes.add(
          when(new Expression.IsEmpty(loop.list()), new Probe(NO_ROUND, loop.place(), path)));
    }
    Optional<Names> inside =
        list.flatMap(Field::element).flatMap(field -> names.map(known -> known.inside(field)));
    List<Node<Probe>> body =
        new Probes(path, inside, List.of()).body(LOOP, loop.place(), loop.body());
    probes.add(new Node.Loop<>(loop.list(), loop.place(), body));
  }

  private static Node<Probe> when(Expression condition, Probe probe) {
    List<Node<Probe>> body = List.of(new Node.Content<>(probe));
    return new Node.Choice<>(List.of(new Node.Branch<>(condition, probe.place(), body)));
  }

  private <T> Node<Probe> choice(Node.Choice<T> choice) {
    var branches = new ArrayList<Node.Branch<Probe>>();
    for (Node.Branch<T> branch : choice.branches()) {
      Probes own = at(branches.size()).holding(branch.condition());
      List<Node<Probe>> body = own.body(BRANCH, branch.place(), branch.body());
      branches.add(new Node.Branch<>(branch.condition(), branch.place(), body));
    }
    return new Node.Choice<>(branches);
  }

  private <T> List<Node<Probe>> body(String code, Place place, List<Node<T>> nodes) {
    var body = new ArrayList<Node<Probe>>();
    body.add(new Node.Content<>(new Probe(code, place, path)));
    body.addAll(into(nodes));
    return body;
  }

  private Probes at(int step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return new Probes(List.copyOf(longer), names, held);
  }

  private Probes holding(Expression condition) {
    if (condition instanceof Expression.And and) {
      return holding(and.left()).holding(and.right());
    }
    var more = new ArrayList<>(held);
    more.add(condition);
    return new Probes(path, names, List.copyOf(more));
  }
}
