package org.qoltanba.document;

import java.util.List;

/**
 * A page of the register, newest first.
 *
 * @param total how many entries match, over all pages
 */
public record RegisterPage(List<DocumentRecord> entries, int page, int size, long total) {

  public RegisterPage {
    entries = List.copyOf(entries);
  }
}
