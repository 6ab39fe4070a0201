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

  /** So much of the history is shown at once; a paper that is much read has a long one. */
  private static final int RECENT = 20;

  public ToldPaper {
    parties = List.copyOf(parties);
    warnings = List.copyOf(warnings);
    deadlines = List.copyOf(deadlines);
    history = List.copyOf(history);
  }

  public List<String> recent() {
    return history.subList(0, Math.min(RECENT, history.size()));
  }

  public List<String> earlier() {
    return history.subList(recent().size(), history.size());
  }

  /**
   * Who may sign, and whether they have.
   *
   * @param told by whom and when, or that nobody has
   */
  public record ToldParty(String title, boolean signed, String told) {}
}
