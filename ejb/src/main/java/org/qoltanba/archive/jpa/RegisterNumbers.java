package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Register numbers without gaps, in the order of time.
 *
 * <p>The counter is locked until the transaction ends, so an organisation's documents are kept one
 * after another and a rolled back one gives its number back.
 */
final class RegisterNumbers {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final CounterRow.Id GATE = new CounterRow.Id("", 0);

  private final Supplier<EntityManager> entityManagers;
  private final Clock clock;

  RegisterNumbers(Supplier<EntityManager> entityManagers, Clock clock) {
    this.entityManagers = entityManagers;
    this.clock = clock;
  }

  static String text(int year, int no) {
    return String.format(Locale.ROOT, "%04d-%06d", year, no);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Waits until it is this transaction's turn; the time is read only then. */
  Turn turn(String organisation) {
    int year = yearOf(now());
    CounterRow counter = lock(new CounterRow.Id(organisation, year));
    Instant at = now();
    return yearOf(at) == year ? new Turn(year, counter, at) : turn(organisation);
  }

  private CounterRow lock(CounterRow.Id id) {
    CounterRow counter = locked(id);
    if (counter != null) {
      return counter;
    }
    locked(GATE);
    CounterRow madeMeanwhile = locked(id);
    return madeMeanwhile != null ? madeMeanwhile : made(id);
  }

  private CounterRow locked(CounterRow.Id id) {
    return entityManagers.get().find(CounterRow.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private CounterRow made(CounterRow.Id id) {
    var counter = new CounterRow(id);
    entityManagers.get().persist(counter);
    return counter;
  }

  private static int yearOf(Instant instant) {
    return instant.atZone(ALMATY).getYear();
  }

  /** The right to take the next number, at this moment. */
  record Turn(int year, CounterRow counter, Instant at) {

    Entry take() {
      return new Entry(year, counter.next(), at);
    }
  }

  /** A number that was taken. */
  record Entry(int year, int no, Instant at) {}
}
