package org.qoltanba.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;

/** Sound files and requests, damaged at random but the same every time: only typed errors. */
@Tag("hostile")
class FuzzTest {

  private static final long SEED = 20261122;
  private static final Duration EACH = Duration.ofSeconds(10);

  /** How long each of the two goes on; each has begun with the same damages. */
  private static final long NANOS = 9_000_000_000L;

  private static final Set<String> CRASHES =
      Set.of("OutOfMemoryError", "StackOverflowError", "InternalError");

  @Test
  void damagedRequestsEndInTypedErrors() {
    byte[] sound = Workroom.honestRequest();
    fuzz("requests", mutator -> () -> Workroom.check(mutator.damaged(sound)));
  }

  @Test
  void damagedWordFilesEndInTypedErrors() throws IOException {
    byte[] zip = Workroom.honestLayout().bytes();
    Map<String, byte[]> entries = entries(zip);
    fuzz(
        "files",
        mutator -> {
          byte[] damaged = mutator.below(4) == 0 ? mutator.damaged(zip) : inside(mutator, entries);
          var file = new Content(damaged);
          // Drawing takes most of the time, and what it takes is mostly sound by then.
          return mutator.below(8) == 0
              ? () -> Workroom.render(file, Map.of())
              : () -> Workroom.fill(file, Map.of());
        });
  }

  private interface Damage {
    Case.Attempt by(Mutator mutator);
  }

  private static void fuzz(String name, Damage damage) {
    Workroom.warm();
    long reached = Outside.reached();
    long begun = System.nanoTime();
    var crashes = new ArrayList<String>();
    long slowest = 0;
    int tried = 0;
    while (System.nanoTime() - begun < NANOS) {
      Case.Attempt attempt = damage.by(new Mutator(SEED + tried++));
      long start = System.nanoTime();
      String ending = assertTimeoutPreemptively(EACH, () -> Trial.ending(attempt));
      slowest = Math.max(slowest, System.nanoTime() - start);
      if (CRASHES.contains(ending) || ending.endsWith("Exception")) {
        crashes.add("seed " + (SEED + tried - 1) + ": " + ending);
      }
    }
    System.out.printf(
        "HOSTILE | %s from seed %d: %d tried, the slowest in %d ms%n",
        name, SEED, tried, slowest / 1_000_000);
    assertEquals(List.of(), crashes);
    assertTrue(tried > 20, "tried " + tried);
    assertEquals(reached, Outside.reached(), "something outside was reached");
    Workroom.servesAsBefore();
  }

  /** The file with one of its entries damaged. */
  private static byte[] inside(Mutator mutator, Map<String, byte[]> entries) {
    var damaged = new LinkedHashMap<>(entries);
    List<String> names = List.copyOf(entries.keySet());
    damaged.computeIfPresent(
        names.get(mutator.below(names.size())), (name, bytes) -> mutator.damaged(bytes));
    return HostileFile.zip(damaged);
  }

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }
}
