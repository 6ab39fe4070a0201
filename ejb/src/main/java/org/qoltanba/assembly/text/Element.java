package org.qoltanba.assembly.text;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.qoltanba.tags.Node;

/** What a text is made of, its block tags understood. */
public sealed interface Element {

  /**
   * @param mayVanish whether the paragraph goes when nothing of it is printed
   */
  record Paragraph(P source, List<Node<RunPiece>> nodes, boolean mayVanish) implements Element {}

  record Table(Tbl source, List<Node<Row>> rows) implements Element {}

  /** What stands in the place of one paragraph: the clause that it includes. */
  record Group(List<Node<Element>> nodes) implements Element {}

  /**
   * The beginning of a round of a loop in which these lists begin anew.
   *
   * @param lists the ids of their {@code w:num}
   */
  record Restart(Set<BigInteger> lists) implements Element {}

  /** Anything that can hold no tag. */
  record Fixed(Object content) implements Element {}

  record Row(Tr source, List<Cell> cells) {}

  /**
   * @param empty the properties of a paragraph for a cell in which nothing else is left
   */
  record Cell(Tc source, List<Node<Element>> nodes, PPr empty) {}
}
