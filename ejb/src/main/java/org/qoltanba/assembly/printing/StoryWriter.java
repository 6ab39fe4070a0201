package org.qoltanba.assembly.printing;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;

/** Prints a text: what its blocks say, with the values in place of the tags. */
public final class StoryWriter {

  /** What a paragraph, a row or a cell counts in characters, for the markup that it costs. */
  private static final int MARKUP = 20;

  private final Evaluator evaluator;
  private final Meter meter;
  private final LineWriter lines;

  public StoryWriter(Evaluator evaluator, Meter meter, LineWriter lines) {
    this.evaluator = evaluator;
    this.meter = meter;
    this.lines = lines;
  }

  /**
   * @param empty the properties of the paragraph that takes the place of a text which is empty
   */
  public List<Object> print(List<Node<Element>> nodes, Scope scope, PPr empty) {
    var printed = new ArrayList<Object>();
    evaluator.play(nodes, scope, (element, here) -> element(element, here, printed));
    // Word takes a file for broken in which a table is the last thing of a text or cell.
    if (printed.isEmpty() || !(printed.get(printed.size() - 1) instanceof P)) {
      var paragraph = new P();
      paragraph.setPPr(empty);
      printed.add(paragraph);
    }
    return printed;
  }

  private void element(Element element, Scope scope, List<Object> printed) {
    meter.spend(MARKUP);
    if (element instanceof Element.Paragraph paragraph) {
      lines.print(paragraph, scope).ifPresent(printed::add);
    } else if (element instanceof Element.Table table) {
      table(table, scope, printed);
    } else if (element instanceof Element.Fixed fixed && lines.first(fixed.content())) {
      printed.add(fixed.content());
    }
  }

  private void table(Element.Table table, Scope scope, List<Object> printed) {
    var copy = new Tbl();
    copy.setTblPr(table.source().getTblPr());
    copy.setTblGrid(table.source().getTblGrid());
    evaluator.play(table.rows(), scope, (row, here) -> copy.getContent().add(row(row, here)));
    if (!copy.getContent().isEmpty()) {
      printed.add(copy);
    }
  }

  private Tr row(Element.Row row, Scope scope) {
    meter.spend(MARKUP);
    var copy = new Tr();
    copy.setTblPrEx(row.source().getTblPrEx());
    copy.setTrPr(row.source().getTrPr());
    for (Element.Cell cell : row.cells()) {
      meter.spend(MARKUP);
      var printed = new Tc();
      printed.setTcPr(cell.source().getTcPr());
      printed.getContent().addAll(print(cell.nodes(), scope, cell.empty()));
      copy.getContent().add(printed);
    }
    return copy;
  }
}
