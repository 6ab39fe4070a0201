package org.qoltanba.deadline;

/** The calendar says nothing of a year on which a last day depends. */
public final class YearUnknown extends RuntimeException {

  private final int year;

  YearUnknown(int year) {
    super("no calendar of " + year);
    this.year = year;
  }

  public int year() {
    return year;
  }
}
