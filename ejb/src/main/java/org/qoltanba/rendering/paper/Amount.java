package org.qoltanba.rendering.paper;

import java.util.List;

/** How much there is to lay out. */
public record Amount(int paragraphs, int characters) {

  private static final Amount NONE = new Amount(0, 0);

  public static Amount of(Paper paper) {
    Amount amount = NONE;
    for (Section section : paper.sections()) {
      amount = amount.and(of(section.content()));
    }
    return amount;
  }

  private static Amount of(List<Block> blocks) {
    Amount amount = NONE;
    for (Block block : blocks) {
      amount = amount.and(block instanceof Paragraph paragraph ? of(paragraph) : of((Table) block));
    }
    return amount;
  }

  private static Amount of(Table table) {
    Amount amount = NONE;
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        amount = amount.and(of(cell.content()));
      }
    }
    return amount;
  }

  private static Amount of(Paragraph paragraph) {
    int characters = 0;
    for (Inline inline : paragraph.content()) {
      characters += inline instanceof Inline.Words words ? words.text().length() : 0;
    }
    return new Amount(1, characters);
  }

  private Amount and(Amount other) {
    return new Amount(paragraphs + other.paragraphs, characters + other.characters);
  }
}
