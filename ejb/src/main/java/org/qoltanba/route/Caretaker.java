package org.qoltanba.route;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.IntakeFailed;

/**
 * Sends kept documents along their road again: those whose signatures have not yet the levels that
 * were asked for, and those whose last time-stamp will soon end.
 */
public final class Caretaker {

  /** A new time-stamp is wanted so long before the last one ends. */
  private static final Period AHEAD = Period.ofDays(90);

  private static final Logger LOG = System.getLogger("org.qoltanba.road");

  private final Journey journey;
  private final Upkeep upkeep;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public Caretaker(ProducerTemplate camel, Upkeep upkeep, Clock clock, Supplier<UUID> ids) {
    this.journey = new Journey(camel, ids);
    this.upkeep = upkeep;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What a round did.
   *
   * @param raised how many documents reached more than they had
   * @param left how many are still to be looked after
   */
  public record Report(int raised, int left) {}

  /** Looks for levels that were asked for. */
  public Report complete() {
    return round("levels", upkeep::pending);
  }

  /** Looks for time-stamps that will soon end. */
  public Report preserve() {
    var soon = clock.instant().atOffset(ZoneOffset.UTC).plus(AHEAD).toInstant();
    return round("time-stamps", () -> upkeep.ending(soon));
  }

  private Report round(String what, Supplier<List<UUID>> documents) {
    var found = journey.to("upkeep", documents);
    int raised = (int) found.stream().filter(this::raised).count();
    var report = new Report(raised, found.size() - raised);
    if (!found.isEmpty()) {
      LOG.log(Level.INFO, "upkeep of {0}: {1} done, {2} left", what, raised, report.left());
    }
    return report;
  }

  /** The road has logged why one stays as it is; the others do not wait for it. */
  private boolean raised(UUID document) {
    try {
      journey.along(Road.CARE, ids.get(), document, ArchivedDocument.class);
      return true;
    } catch (Refusal | IntakeFailed e) {
      return false;
    }
  }
}
