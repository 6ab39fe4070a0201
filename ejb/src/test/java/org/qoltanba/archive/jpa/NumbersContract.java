package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Register numbers: unique and without gaps in an organisation and year. */
interface NumbersContract extends Stage {

  @Test
  default void simultaneousDocumentsGetNumbersWithoutGaps() throws InterruptedException {
    Set<Object> numbers =
        Together.run(20, () -> kept().number()).stream().collect(Collectors.toSet());
    Set<Object> expected =
        IntStream.rangeClosed(1, 20).mapToObj("2026-%06d"::formatted).collect(Collectors.toSet());
    assertEquals(expected, numbers);
  }

  @Test
  default void eachOrganisationCountsForItself() {
    kept();
    assertEquals("2026-000001", archive().keep(strangers().signed()).record().number());
    assertEquals("2026-000002", kept().number());
  }

  @Test
  default void theYearTurnsAtMidnightInAlmaty() {
    clock().set(Instant.parse("2026-12-31T18:59:59.999999Z"));
    assertEquals("2026-000001", kept().number());
    clock().set(Instant.parse("2026-12-31T19:00:00Z"));
    assertEquals("2027-000001", kept().number());
    assertEquals("2027-000002", kept().number());
  }
}
