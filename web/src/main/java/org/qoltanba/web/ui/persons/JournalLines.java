package org.qoltanba.web.ui.persons;

import java.util.List;
import org.qoltanba.web.ui.PagedLines;

/** The lines of the journal, of which a page at a time is fetched. */
public class JournalLines extends PagedLines<JournalLine> {

  private static final long serialVersionUID = 1;

  private final JournalRoom room;
  private final Wanted wanted;

  JournalLines(JournalRoom room, Wanted wanted) {
    this.room = room;
    this.wanted = wanted;
  }

  @Override
  protected long total() {
    return room.page(wanted, 0, 1).total();
  }

  @Override
  protected List<JournalLine> lines(int page, int size) {
    return room.lines(room.page(wanted, page, size));
  }
}
