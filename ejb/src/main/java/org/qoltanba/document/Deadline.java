package org.qoltanba.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A last day that a paper names.
 *
 * @param id what the paper's template calls it
 * @param title what has to happen until then
 * @param lastDay the last day of the term
 * @param act the act that sets the term
 * @param article where in the act
 * @param countedFrom the day from which the term counts
 */
public record Deadline(
    String id, Titles title, LocalDate lastDay, Titles act, Titles article, LocalDate countedFrom) {

  public Deadline {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(lastDay);
    Objects.requireNonNull(act);
    Objects.requireNonNull(article);
    Objects.requireNonNull(countedFrom);
  }
}
