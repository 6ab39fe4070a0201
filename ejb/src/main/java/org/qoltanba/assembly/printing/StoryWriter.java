package org.qoltanba.assembly.printing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.evaluation.Scope;

/** Prints a text: what its blocks say, with the values in place of the tags. */
public final class StoryWriter {

  /** What a paragraph, a row or a cell counts in characters, for the markup that it costs. */
  private static final int MARKUP = 20;

  /** In twentieths. */
  private static final BigInteger POINT = BigInteger.valueOf(20);

  private final Press press;
  private final LineWriter lines;

  /**
   * @param notes who prints the notes, by the name of the element that refers to one
   */
  public StoryWriter(Press press, Map<String, NoteWriter> notes) {
    this.press = press;
    this.lines = new LineWriter(press, this, notes);
  }

  /**
   * @param empty the properties of the paragraph that takes the place of a text which is empty
   */
  public List<Object> print(List<Node<Element>> nodes, Scope scope, PPr empty) {
    var printed = new ArrayList<Object>();
    press.evaluator().play(nodes, scope, (element, here) -> element(element, here, printed));
    // Word takes a file for broken in which a table is the last thing of a text or cell.
    if (printed.isEmpty() || !(printed.get(printed.size() - 1) instanceof P)) {
      var paragraph = new P();
      paragraph.setPPr(empty);
      printed.add(paragraph);
    }
    return printed;
  }

  private void element(Element element, Scope scope, List<Object> printed) {
    press.meter().spend(MARKUP);
    if (element instanceof Element.Paragraph paragraph) {
      lines.print(paragraph, scope).ifPresent(printed::add);
    } else if (element instanceof Element.Table table) {
      table(table, scope, printed);
    } else if (element instanceof Element.Group group) {
      press.evaluator().play(group.nodes(), scope, (inner, here) -> element(inner, here, printed));
    } else if (element instanceof Element.Restart restart) {
      press.lists().restart(restart.lists());
    } else if (element instanceof Element.Fixed fixed && lines.first(fixed.content())) {
      printed.add(fixed.content());
    }
  }

  private void table(Element.Table table, Scope scope, List<Object> printed) {
    var copy = new Tbl();
    copy.setTblPr(table.source().getTblPr());
    copy.setTblGrid(table.source().getTblGrid());
    press
        .evaluator()
        .play(table.rows(), scope, (row, here) -> copy.getContent().add(row(row, here)));
    if (!copy.getContent().isEmpty()) {
      if (!printed.isEmpty() && printed.get(printed.size() - 1) instanceof Tbl) {
        press.meter().spend(MARKUP);
        printed.add(narrowLine());
      }
      printed.add(copy);
    }
  }

  /**
   * A line that can't be seen: where only block tags stood between two tables, a word processor
   * would show the two as one.
   */
  private static P narrowLine() {
    var spacing = new PPrBase.Spacing();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(POINT);
    spacing.setLineRule(STLineSpacingRule.EXACT);
    var size = new HpsMeasure();
    size.setVal(BigInteger.TWO);
    var mark = new ParaRPr();
    mark.setSz(size);
    var line = new P();
    line.setPPr(new PPr());
    line.getPPr().setSpacing(spacing);
    line.getPPr().setRPr(mark);
    return line;
  }

  private Tr row(Element.Row row, Scope scope) {
    press.meter().spend(MARKUP);
    var copy = new Tr();
    copy.setTblPrEx(row.source().getTblPrEx());
    copy.setTrPr(row.source().getTrPr());
    for (Element.Cell cell : row.cells()) {
      press.meter().spend(MARKUP);
      var printed = new Tc();
      printed.setTcPr(cell.source().getTcPr());
      printed.getContent().addAll(print(cell.nodes(), scope, cell.empty()));
      copy.getContent().add(printed);
    }
    return copy;
  }
}
