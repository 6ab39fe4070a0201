package org.qoltanba.assembly.reading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.tags.Node;

/**
 * Finds the lists that begin anew in each round of a loop.
 *
 * <p>A word processor starts a list again where its author has said so, once for the list. If the
 * whole of such a list stands in a loop, below a line that is none of its items, then each round
 * has a list of its own. A list that is the loop's first line goes on counting through the rounds:
 * there the loop makes the items.
 */
final class ListRestarts {

  private final Set<BigInteger> restarting;
  private final Map<BigInteger, Integer> uses = new HashMap<>();

  private ListRestarts(Set<BigInteger> restarting) {
    this.restarting = restarting;
  }

  /** The same blocks; rounds begin with an {@link Element.Restart} where a list begins anew. */
  static List<Node<Element>> mark(List<Node<Element>> nodes, Set<BigInteger> restarting) {
    if (restarting.isEmpty()) {
      return nodes;
    }
    var restarts = new ListRestarts(restarting);
    paragraphs(nodes).forEach(item -> restarts.uses.merge(list(item), 1, Integer::sum));
    return restarts.mark(nodes);
  }

  private List<Node<Element>> mark(List<Node<Element>> nodes) {
    var marked = new ArrayList<Node<Element>>();
    for (Node<Element> node : nodes) {
      if (node instanceof Node.Loop<Element> loop) {
        marked.add(new Node.Loop<>(loop.list(), loop.place(), round(loop.body())));
      } else if (node instanceof Node.Choice<Element> choice) {
        marked.add(new Node.Choice<>(choice.branches().stream().map(this::mark).toList()));
      } else if (node instanceof Node.Content<Element> content) {
        marked.add(new Node.Content<>(mark(content.value())));
      }
    }
    return marked;
  }

  /** Cells have loops of their own; a clause was looked through when it was read. */
  private Element mark(Element element) {
    return element instanceof Element.Table table
        ? new Element.Table(
            table.source(), Node.map(table.rows(), row -> List.of(new Node.Content<>(mark(row)))))
        : element;
  }

  private Element.Row mark(Element.Row row) {
    return new Element.Row(
        row.source(),
        row.cells().stream()
            .map(cell -> new Element.Cell(cell.source(), mark(cell.nodes()), cell.empty()))
            .toList());
  }

  private Node.Branch<Element> mark(Node.Branch<Element> branch) {
    return new Node.Branch<>(branch.condition(), branch.place(), mark(branch.body()));
  }

  private List<Node<Element>> round(List<Node<Element>> body) {
    Set<BigInteger> own = ownLists(paragraphs(body));
    List<Node<Element>> marked = new ArrayList<>(mark(body));
    if (!own.isEmpty()) {
      marked.add(0, new Node.Content<>(new Element.Restart(own)));
    }
    return marked;
  }

  private Set<BigInteger> ownLists(List<P> items) {
    var here = new HashMap<BigInteger, Integer>();
    items.forEach(item -> here.merge(list(item), 1, Integer::sum));
    var own = new HashSet<BigInteger>(here.keySet());
    own.retainAll(restarting);
    own.removeIf(list -> !here.get(list).equals(uses.get(list)));
    own.remove(items.isEmpty() ? null : list(items.get(0)));
    return own;
  }

  /** The id of the list whose item the paragraph is; zero for none. */
  private static BigInteger list(P paragraph) {
    PPr properties = paragraph.getPPr();
    boolean item =
        properties != null
            && properties.getNumPr() != null
            && properties.getNumPr().getNumId() != null
            && properties.getNumPr().getNumId().getVal() != null;
    return item ? properties.getNumPr().getNumId().getVal() : BigInteger.ZERO;
  }

  private static List<P> paragraphs(List<Node<Element>> nodes) {
    var all = new ArrayList<P>();
    Node.map(nodes, element -> collect(element, all));
    return all;
  }

  private static List<Node<Element>> collect(Element element, List<P> all) {
    if (element instanceof Element.Paragraph paragraph) {
      all.add(paragraph.source());
    } else if (element instanceof Element.Group group) {
      all.addAll(paragraphs(group.nodes()));
    } else if (element instanceof Element.Table table) {
      Node.map(
          table.rows(),
          row -> {
            row.cells().forEach(cell -> all.addAll(paragraphs(cell.nodes())));
            return List.of();
          });
    }
    return List.of();
  }
}
