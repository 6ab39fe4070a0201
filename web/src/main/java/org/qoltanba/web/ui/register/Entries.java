package org.qoltanba.web.ui.register;

import java.util.List;
import org.qoltanba.web.ui.PagedLines;

/** The lines of the register, of which a page at a time is fetched. */
public class Entries extends PagedLines<Entry> {

  private static final long serialVersionUID = 1;

  private final RegisterRoom room;
  private final Wanted wanted;

  Entries(RegisterRoom room, Wanted wanted) {
    this.room = room;
    this.wanted = wanted;
  }

  @Override
  protected long total() {
    return room.page(wanted, 0, 1).total();
  }

  @Override
  protected List<Entry> lines(int page, int size) {
    return room.entries(room.page(wanted, page, size));
  }
}
