package org.qoltanba.web.ui.batch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.qoltanba.document.batch.RowQuery;

/** The rows of a batch that have faults, of which a page at a time is fetched. */
public class FaultyRows extends LazyDataModel<ToldRow> {

  private static final long serialVersionUID = 1;

  private final BatchDesk desk;
  private final BatchTelling telling;
  private final UUID batch;

  FaultyRows(BatchDesk desk, BatchTelling telling, UUID batch) {
    this.desk = desk;
    this.telling = telling;
    this.batch = batch;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return desk.batch(batch).counts().faulty();
  }

  @Override
  public List<ToldRow> load(
      int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
    var query = new RowQuery(first / size, size, true);
    return desk.rows(batch, query).stream().map(telling::row).toList();
  }
}
