package org.qoltanba.web.ui.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.qoltanba.document.Language;
import org.qoltanba.language.Dates;

/** Times as one says them in a place. */
record Moments(ZoneId zone, Language language) {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  String of(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    return Dates.longForm(there.toLocalDate(), language) + ", " + HOUR.format(there);
  }
}
