package org.qoltanba.web.ui.register;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of the register, of which a page at a time is fetched. */
public class Entries extends LazyDataModel<Entry> {

  private static final long serialVersionUID = 1;

  private final RegisterRoom room;
  private final Wanted wanted;

  Entries(RegisterRoom room, Wanted wanted) {
    this.room = room;
    this.wanted = wanted;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, room.page(wanted, 0, 1).total());
  }

  @Override
  public List<Entry> load(
      int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
    return room.entries(room.page(wanted, first / size, size));
  }
}
