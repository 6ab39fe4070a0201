package org.qoltanba.deadline;

import java.util.Objects;
import org.qoltanba.document.Titles;

/**
 * A term that a rule of law sets.
 *
 * @param id what manifests call it
 * @param title what has to happen in it
 * @param act the name of the act, in the nominative
 * @param article where in the act
 * @param edition the year and month of the act's edition that was read
 * @param length how many units; 0 for the day of the event itself
 * @param begins which day is counted first
 * @param dayOff what becomes of a last day that is a day off
 */
public record Term(
    String id,
    Titles title,
    Titles act,
    Titles article,
    String edition,
    int length,
    Unit unit,
    Begin begins,
    DayOff dayOff) {

  /** What a term is counted in. */
  public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS
  }

  /** The day that is counted first. */
  public enum Begin {
    NEXT_DAY,
    EVENT_DAY
  }

  /** What a day off at the end does. */
  public enum DayOff {
    /**
     * Nothing: the law does not move the day, or it is not known to; the earlier day is then the
     * safer one.
     */
    STAYS,
    NEXT_WORKING_DAY
  }

  public Term {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(act);
    Objects.requireNonNull(article);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(begins);
    Objects.requireNonNull(dayOff);
    if (length < 0) {
      throw new IllegalArgumentException("length: " + length);
    }
  }
}
