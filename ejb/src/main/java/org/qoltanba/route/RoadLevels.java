package org.qoltanba.route;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.intake.Levels;

/** Signatures that are raised because somebody orders it, on their road. */
public final class RoadLevels implements Levels {

  private final Journey journey;
  private final Archive archive;
  private final Supplier<UUID> ids;

  /**
   * @param ids of requests
   */
  public RoadLevels(ProducerTemplate camel, Archive archive, Supplier<UUID> ids) {
    this.journey = new Journey(camel, ids);
    this.archive = archive;
    this.ids = ids;
  }

  @Override
  public ArchivedDocument raise(
      Caller caller, UUID document, LevelWish wish, Optional<IdempotencyKey> key) {
    var order = new LevelOrder(document, caller, wish, key);
    return key.flatMap(given -> journey.to("archive", () -> archive.answered(caller, given)))
        .orElseGet(() -> journey.along(Road.LEVEL, ids.get(), order, ArchivedDocument.class));
  }
}
