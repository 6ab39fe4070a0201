package org.qoltanba.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.StepFailed;
import org.qoltanba.signing.KeyRing;
import org.qoltanba.template.Offer;

/**
 * Tells for each part of the service what is wrong with it.
 *
 * <p>Everyone may hear it, so organisations are not named; whose key is at fault is logged once.
 */
final class Parts {

  private static final Logger LOG = System.getLogger("org.qoltanba.road");

  private final Archive archive;
  private final Offer offer;
  private final KeyRing keys;
  private final WarmUp warmUp;
  private final Clock clock;

  Parts(Archive archive, Offer offer, KeyRing keys, WarmUp warmUp, Clock clock) {
    this.archive = archive;
    this.offer = offer;
    this.keys = keys;
    this.warmUp = warmUp;
    this.clock = clock;
    keys.faultsAt(clock.instant())
        .forEach(fault -> LOG.log(Level.WARNING, "a signing key can''t be used: {0}", fault));
  }

  /** As in {@link org.qoltanba.document.Health#parts}. */
  Map<String, String> faults() {
    return Map.of(
        "server", warmUp.isDone() ? "" : "warming up",
        "database", archive.health(),
        "templates", templateFaults(),
        "keys", keyFaults(),
        "fonts", warmUp.fontFault());
  }

  private String templateFaults() {
    try {
      return offer.ids().isEmpty() ? "no template is on offer" : "";
    } catch (StepFailed | IllegalStateException e) {
      return "the published templates can't be read";
    }
  }

  private String keyFaults() {
    if (keys.isEmpty()) {
      return "no signing key is configured";
    }
    return String.join("; ", keys.faultCodesAt(clock.instant()));
  }
}
