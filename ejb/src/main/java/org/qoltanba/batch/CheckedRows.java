package org.qoltanba.batch;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.qoltanba.archive.BatchStore.NewRow;
import org.qoltanba.batch.column.Column;
import org.qoltanba.batch.column.Heads;
import org.qoltanba.batch.column.RowFacts;
import org.qoltanba.batch.table.Table;
import org.qoltanba.batch.table.Table.Line;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.RowFault;
import org.qoltanba.json.JsonText;

/** The rows of a table, each with its data and with what is wrong with it. */
final class CheckedRows {

  private static final String DATA = "/data";

  private final Table table;
  private final List<Optional<Column>> columns;
  private final RowFacts facts;
  private final RowCheck check;

  /**
   * @param known what columns there may be
   * @throws org.qoltanba.document.Refusal (unprocessable) where the head can't be understood
   */
  CheckedRows(Table table, List<Column> known, RowCheck check) {
    this.table = table;
    this.columns = new Heads(known).of(table.lines().get(0).cells());
    this.facts = new RowFacts(columns);
    this.check = check;
  }

  /** Checks a row when it is asked for. */
  Iterator<NewRow> of(Batch batch, Caller caller) {
    return table.lines().stream().skip(1).map(line -> row(line, batch, caller)).iterator();
  }

  private NewRow row(Line line, Batch batch, Caller caller) {
    Facts data = facts.of(line);
    List<RowFault> faults =
        check.faults(caller, Papers.request(batch, line.number(), data)).stream()
            .map(fault -> new RowFault(column(fault), fault))
            .toList();
    var row = new BatchRow(line.number(), faults, Optional.empty());
    return new NewRow(row, JsonText.bytes(data.tree()));
  }

  /** The head of the column that the fault is in. */
  private String column(Fault fault) {
    if (!fault.pointer().startsWith(DATA)) {
      return "";
    }
    String pointer = fault.pointer().substring(DATA.length()) + "/";
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).filter(one -> pointer.startsWith(one.pointer() + "/")).isPresent()) {
        return table.lines().get(0).cell(i);
      }
    }
    return "";
  }
}
