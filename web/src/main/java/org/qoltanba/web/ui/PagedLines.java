package org.qoltanba.web.ui;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of a table, of which a page at a time is fetched, in an order that stays the same. */
public abstract class PagedLines<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1;

  /** How many there are. */
  protected abstract long total();

  /**
   * @param page counted from nought
   * @param size of a page
   */
  protected abstract List<T> lines(int page, int size);

  @Override
  public final int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, total());
  }

  @Override
  public final List<T> load(
      int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
    return lines(first / size, size);
  }
}
