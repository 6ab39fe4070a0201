package org.qoltanba.rendering.docx.table.cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.style.Context;
import org.qoltanba.rendering.style.Properties;

/** What a table's style says of the table, and of the cells that a condition holds for. */
public final class TableStyle {

  /** The properties that one condition, or none, gives. */
  private record Said(Properties table, Properties cell, Properties paragraph, Properties text) {

    static final Said NOTHING =
        new Said(Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE);

    Said under(Xml style) {
      return new Said(
          table.under(Properties.of(style.child("w:tblPr"))),
          cell.under(Properties.of(style.child("w:tcPr"))),
          paragraph.under(Properties.of(style.child("w:pPr"))),
          text.under(Properties.of(style.child("w:rPr"))));
    }
  }

  private final String id;
  private final Map<Integer, Context> contexts = new java.util.HashMap<>();
  private final Map<Condition, Said> byCondition = new EnumMap<>(Condition.class);
  private Said whole = Said.NOTHING;

  /**
   * @param family the style and those it is based on, the basis first
   */
  public TableStyle(String id, List<Xml> family) {
    this.id = id;
    for (Xml style : family) {
      whole = whole.under(style);
      style.children("w:tblStylePr").forEach(this::add);
    }
  }

  private void add(Xml part) {
    String type = part.get("w:type", "");
    if (type.equals("wholeTable")) {
      whole = whole.under(part);
    }
    for (Condition condition : Condition.ALL) {
      if (condition.type().equals(type)) {
        Said before = byCondition.getOrDefault(condition, Said.NOTHING);
        byCondition.put(condition, before.under(part));
      }
    }
  }

  /** Of the table. */
  public Properties table() {
    return whole.table();
  }

  /** Of all its cells. */
  Properties cell() {
    return whole.cell();
  }

  boolean hasConditions() {
    return !byCondition.isEmpty();
  }

  /** What a condition says of the cells that it holds for. */
  Properties cell(Condition condition) {
    return byCondition.getOrDefault(condition, Said.NOTHING).cell();
  }

  /** A cell's property, as the strongest of its conditions has it; null where none does. */
  Xml cell(String name, int conditions) {
    Xml found = whole.cell().get(name);
    for (Condition condition : Condition.ALL) {
      if (condition.in(conditions)) {
        Xml stronger = cell(condition).get(name);
        found = stronger == null ? found : stronger;
      }
    }
    return found;
  }

  /** What it says of the text in cells that these conditions hold for. */
  Context context(int conditions) {
    return contexts.computeIfAbsent(conditions, this::read);
  }

  private Context read(int conditions) {
    Properties paragraph = whole.paragraph();
    Properties text = whole.text();
    for (Condition condition : Condition.ALL) {
      if (condition.in(conditions)) {
        Said said = byCondition.getOrDefault(condition, Said.NOTHING);
        paragraph = paragraph.under(said.paragraph());
        text = text.under(said.text());
      }
    }
    return paragraph.isEmpty() && text.isEmpty()
        ? Context.NONE
        : new Context(id + " " + conditions, paragraph, text);
  }
}
