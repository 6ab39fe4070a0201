package org.qoltanba.batch.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

/** Finds columns by what stands in the head of a table. */
public final class Heads {

  private static final int LONGEST = 100;

  private final Map<String, Column> known = new HashMap<>();

  /** Whatever more than one column is called. */
  private final Set<String> unclear = new HashSet<>();

  public Heads(List<Column> columns) {
    for (Column column : columns) {
      known.put(form(column.pointer()), column);
      for (Language language : Language.values()) {
        known.putIfAbsent(form(column.head(language)), column);
      }
    }
    columns.forEach(this::addShort);
    unclear.forEach(known::remove);
  }

  private void addShort(Column column) {
    for (Language language : Language.values()) {
      String form = form(column.label(language));
      Column other = known.putIfAbsent(form, column);
      if (other != null && !other.equals(column) && !other.labels().equals(column.labels())) {
        boolean own = form(other.head(language)).equals(form);
        if (!own) {
          unclear.add(form);
        }
      }
    }
  }

  /** What to put into the head of a table for the column. */
  public String head(Column column, Language language) {
    String head = column.head(language);
    return column.equals(known.get(form(head))) ? head : column.pointer();
  }

  /**
   * @param head the first line of a table
   * @return for each of its cells the column; empty where the cell is
   * @throws Refusal (unprocessable) naming each cell that names no column, more than one, or one
   *     that has been named already
   */
  public List<Optional<Column>> of(List<String> head) {
    var columns = new ArrayList<Optional<Column>>();
    var faults = new ArrayList<Fault>();
    for (String cell : head) {
      Optional<Column> column = Optional.ofNullable(known.get(form(cell)));
      if (column.isEmpty() && !cell.isEmpty()) {
        String code = unclear.contains(form(cell)) ? "column-unclear" : "column-unknown";
        faults.add(fault(code, cell));
      } else if (column.isPresent() && columns.contains(column)) {
        faults.add(fault("column-twice", cell));
      }
      columns.add(column);
    }
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
    return columns;
  }

  private static Fault fault(String code, String cell) {
    String told = cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    return new Fault("", code, Map.of("column", told));
  }

  /** Heads that differ in case, spaces and dashes only are the same. */
  private static String form(String head) {
    return Normalizer.normalize(head, Normalizer.Form.NFKC)
        .replaceAll("[‐-―−-]", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
