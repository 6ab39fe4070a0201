package org.qoltanba.assembly.text;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.PlacedTag;

/** The blocks of a text with nothing but its tags in them. */
public final class Outline {

  private Outline() {}

  public static List<Node<PlacedTag>> of(List<Node<Element>> nodes) {
    return Node.map(nodes, Outline::of);
  }

  private static List<Node<PlacedTag>> of(Element element) {
    if (element instanceof Element.Paragraph paragraph) {
      return Node.map(paragraph.nodes(), Outline::of);
    }
    if (element instanceof Element.Table table) {
      return Node.map(table.rows(), Outline::of);
    }
    return element instanceof Element.Group group ? of(group.nodes()) : List.of();
  }

  private static List<Node<PlacedTag>> of(Element.Row row) {
    var all = new ArrayList<Node<PlacedTag>>();
    row.cells().forEach(cell -> all.addAll(of(cell.nodes())));
    return all;
  }

  private static List<Node<PlacedTag>> of(RunPiece piece) {
    var all = new ArrayList<Node<PlacedTag>>();
    if (piece instanceof RunPiece.Hole hole) {
      all.add(new Node.Content<>(new PlacedTag(hole.tag(), hole.place())));
    } else if (piece instanceof RunPiece.Boxes drawing) {
      for (TextBox box : drawing.boxes()) {
        all.addAll(box.fallback() ? List.of() : of(box.nodes()));
      }
    }
    return all;
  }
}
