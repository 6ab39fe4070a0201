package org.qoltanba.web.ui.paper;

import java.util.List;
import java.util.Map;

/**
 * A document in the reader's words.
 *
 * @param state the word of its state
 * @param facts by keys of the pages' bundle
 * @param ending why it no longer counts; the empty text while it does
 * @param deadlines what has to happen, until when, and by which article
 * @param history newest first
 */
public record ToldPaper(
    String number,
    String title,
    String state,
    Map<String, String> facts,
    String ending,
    List<ToldParty> parties,
    List<String> warnings,
    List<String> deadlines,
    List<String> history) {

  public ToldPaper {
    parties = List.copyOf(parties);
    warnings = List.copyOf(warnings);
    deadlines = List.copyOf(deadlines);
    history = List.copyOf(history);
  }

  /**
   * Who may sign, and whether they have.
   *
   * @param told by whom and when, or that nobody has
   */
  public record ToldParty(String title, boolean signed, String told) {}
}
