package org.qoltanba.assembly.reading;

import java.util.List;
import org.docx4j.wml.P;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.blocks.Item;

/** A paragraph that a clause takes the place of; blocks in it hold for the clause. */
final class IncludingLine {

  private final Inclusions inclusions;
  private final Findings findings;

  IncludingLine(Inclusions inclusions, Findings findings) {
    this.inclusions = inclusions;
    this.findings = findings;
  }

  static boolean includes(List<Node<RunPiece>> nodes) {
    return nodes.stream().anyMatch(IncludingLine::includes);
  }

  private static boolean includes(Node<RunPiece> node) {
    if (node instanceof Node.Loop<RunPiece> loop) {
      return includes(loop.body());
    }
    if (node instanceof Node.Choice<RunPiece> choice) {
      return choice.branches().stream().anyMatch(branch -> includes(branch.body()));
    }
    return node instanceof Node.Content<RunPiece> content
        && content.value() instanceof RunPiece.Hole hole
        && hole.tag() instanceof Tag.Include;
  }

  void read(P source, List<Node<RunPiece>> line, List<Item<Element>> items) {
    List<Node<Element>> nodes = Node.map(line, this::clause);
    items.add(new Item.Piece<>(new Element.Group(nodes), false));
    if (StoryReader.endsSection(source)) {
      items.add(new Item.Piece<>(new Element.Paragraph(source, List.of(), false), false));
    }
  }

  private List<Node<Element>> clause(RunPiece piece) {
    if (piece instanceof RunPiece.Hole hole && hole.tag() instanceof Tag.Include include) {
      return inclusions.read(include, hole.place(), findings);
    }
    if (!piece.blank()) {
      findings.error("include-inside-text", piece instanceof RunPiece.Text t ? t.text() : "");
    }
    return List.of();
  }
}
