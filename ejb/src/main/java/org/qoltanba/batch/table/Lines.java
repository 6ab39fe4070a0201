package org.qoltanba.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qoltanba.batch.table.Table.Line;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** The lines of a table that is being read, within its bounds. */
public final class Lines {

  static final int MOST_ROWS = 5_000;
  public static final int MOST_COLUMNS = 400;
  static final int MOST_CHARACTERS = 8_000_000;

  private final List<Line> lines = new ArrayList<>();
  private long left = MOST_CHARACTERS;

  /**
   * @throws Refusal (unprocessable) where it would be too much
   */
  public void add(int number, List<String> cells) {
    if (cells.size() > MOST_COLUMNS) {
      throw refusal(TableCodes.TOO_WIDE, MOST_COLUMNS);
    }
    List<String> stripped = cells.stream().map(Lines::stripped).toList();
    if (stripped.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (lines.size() > MOST_ROWS) {
      throw refusal(TableCodes.TOO_LONG, MOST_ROWS);
    }
    left -= stripped.stream().mapToLong(String::length).sum();
    if (left < 0) {
      throw refusal(TableCodes.TOO_MUCH, MOST_CHARACTERS);
    }
    lines.add(new Line(number, stripped));
  }

  /**
   * @throws Refusal (unprocessable) where there is no row below the head
   */
  public Table table() {
    if (lines.size() < 2) {
      throw Refusal.unprocessable(new Fault("", TableCodes.EMPTY));
    }
    return new Table(lines);
  }

  private static String stripped(String cell) {
    return cell.replace('\u00a0', ' ').strip();
  }

  private static Refusal refusal(String code, int limit) {
    return Refusal.unprocessable(new Fault("", code, Map.of("limit", limit)));
  }
}
