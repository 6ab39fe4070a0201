package org.qoltanba.batch.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qoltanba.batch.table.Table.Line;
import org.qoltanba.document.Facts;

/** Makes the data of a paper of a line; cells without a text are left out of it. */
public final class RowFacts {

  private final List<Optional<Column>> columns;

  /**
   * @param columns of the table, from its head
   */
  public RowFacts(List<Optional<Column>> columns) {
    this.columns = columns;
  }

  public Facts of(Line line) {
    var root = new LinkedHashMap<Object, Object>();
    for (int i = 0; i < columns.size(); i++) {
      String text = line.cell(i);
      if (!text.isEmpty() && columns.get(i).isPresent()) {
        put(root, columns.get(i).get(), text);
      }
    }
    return new Facts(object(root));
  }

  private static void put(Map<Object, Object> root, Column column, String text) {
    Map<Object, Object> at = root;
    List<Object> path = column.path();
    for (int i = 0; i < path.size() - 1; i++) {
      boolean list = path.get(i + 1) instanceof Integer;
      Object below =
          at.computeIfAbsent(path.get(i), step -> list ? new TreeMap<>() : new LinkedHashMap<>());
      if (!(below instanceof Map<?, ?>)) {
        // Another column has put a text where this one wants an object: the check will say so.
        return;
      }
      at = branch(below);
    }
    at.put(path.get(path.size() - 1), CellValue.of(text, column.schema()));
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> branch(Object value) {
    return (Map<Object, Object>) value;
  }

  private static Map<String, Object> object(Map<?, ?> branch) {
    var object = new LinkedHashMap<String, Object>();
    branch.forEach((name, value) -> object.put((String) name, plain(value)));
    return object;
  }

  /** What stands by number is a list; numbers that are left out don't count. */
  private static Object plain(Object value) {
    if (value instanceof TreeMap<?, ?> elements) {
      return elements.values().stream().map(RowFacts::plain).toList();
    }
    return value instanceof Map<?, ?> branch ? object(branch) : value;
  }
}
