package org.qoltanba.template.deadlines;

/** What a request can have wrong about deadlines; for the bundles. */
public final class DeadlineCodes {

  /** The data's own member of that name would be hidden by ours. */
  public static final String RESERVED_FIELD = "reserved-field";

  public static final String CALENDAR_YEAR_UNKNOWN = "calendar-year-unknown";

  /** The last day is known but for the days off that will be moved in its year. */
  public static final String CALENDAR_YEAR_UNSETTLED = "calendar-year-unsettled";

  private DeadlineCodes() {}
}
