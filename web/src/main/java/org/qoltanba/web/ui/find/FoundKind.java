package org.qoltanba.web.ui.find;

import java.util.List;

/**
 * A kind of document as the page shows it, in the reader's language.
 *
 * @param picture the address of a picture of its first page, below the application's root
 */
public record FoundKind(
    String id, String title, String purpose, String rule, List<String> needs, String picture) {

  public FoundKind {
    needs = List.copyOf(needs);
  }
}
