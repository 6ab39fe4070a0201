package org.qoltanba.document.person;

import java.util.List;

/**
 * A page of the journal, newest first.
 *
 * @param total how many entries match, over all pages
 */
public record JournalPage(List<JournalEntry> entries, long total) {

  public JournalPage {
    entries = List.copyOf(entries);
  }
}
