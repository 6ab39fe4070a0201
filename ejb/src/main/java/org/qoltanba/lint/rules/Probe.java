package org.qoltanba.lint.rules;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;

/**
 * Stands in a branch or a loop in place of its content, to tell whether it is reached.
 *
 * @param code of the finding where it is not
 * @param path the numbers of the blocks around it, so that no two probes are the same
 */
record Probe(String code, Place place, List<Integer> path) {

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
