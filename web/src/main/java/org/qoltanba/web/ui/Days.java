package org.qoltanba.web.ui;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** From one day to another, as they are typed; what is empty sets no limit. */
public abstract class Days implements Serializable {

  private static final long serialVersionUID = 1;

  private LocalDate from;
  private LocalDate to;

  /** Whether there is a limit. */
  protected final boolean isLimited() {
    return from != null || to != null;
  }

  /**
   * The first instant.
   *
   * @param zone in which the days are meant
   */
  protected final Optional<Instant> begin(ZoneId zone) {
    return start(from, zone);
  }

  /** The first instant that does not belong to them any more. */
  protected final Optional<Instant> end(ZoneId zone) {
    return start(to == null ? null : to.plusDays(1), zone);
  }

  private static Optional<Instant> start(LocalDate day, ZoneId zone) {
    return Optional.ofNullable(day).map(date -> date.atStartOfDay(zone).toInstant());
  }

  /** The first day. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** The last day, which belongs to it. */
  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
