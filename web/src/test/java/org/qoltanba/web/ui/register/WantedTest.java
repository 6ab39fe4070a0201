package org.qoltanba.web.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;

/** What is typed above the register, as a query. */
class WantedTest {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  private final Wanted wanted = new Wanted();

  @Test
  void nothingTypedIsEverything() {
    wanted.setKind(null);
    wanted.setReference("  ");
    wanted.setNumber(null);
    RegisterQuery query = wanted.query(ALMATY, 3, 20);
    assertEquals(Optional.empty(), query.template());
    assertEquals(Optional.empty(), query.reference());
    assertEquals(Optional.empty(), query.number());
    assertEquals(3, query.page());
    assertFalse(wanted.isAnything());
  }

  @Test
  void theLastDayBelongsToThePeriodAndDaysAreThoseOfTheZone() {
    wanted.setFrom(LocalDate.of(2026, 11, 22));
    wanted.setTo(LocalDate.of(2026, 11, 22));
    wanted.setState(State.VOID);
    wanted.setNumber(" 2026-17 ");
    RegisterQuery query = wanted.query(ALMATY, 0, 20);
    assertEquals(Optional.of(Instant.parse("2026-11-21T19:00:00Z")), query.from());
    assertEquals(Optional.of(Instant.parse("2026-11-22T19:00:00Z")), query.to());
    assertEquals(Optional.of(State.VOID), query.state());
    assertEquals(Optional.of("2026-17"), query.number());
    assertTrue(wanted.isAnything());
  }
}
