package org.qoltanba.web.ui.persons;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of the journal, of which a page at a time is fetched. */
public class JournalLines extends LazyDataModel<JournalLine> {

  private static final long serialVersionUID = 1;

  private final JournalRoom room;
  private final Wanted wanted;

  JournalLines(JournalRoom room, Wanted wanted) {
    this.room = room;
    this.wanted = wanted;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, room.page(wanted, 0, 1).total());
  }

  @Override
  public List<JournalLine> load(
      int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
    return room.lines(room.page(wanted, first / size, size));
  }
}
