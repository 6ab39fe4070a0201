package org.qoltanba.route;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.preparation.RemoteSigning;
import org.qoltanba.intake.RemoteSignatures;

/** The signatures whose keys are elsewhere, on their two roads. */
public final class RoadSignatures implements RemoteSignatures {

  private final Journey journey;
  private final Archive archive;
  private final Clock clock;
  private final Supplier<UUID> ids;

  /**
   * @param ids makes UUIDv7
   */
  public RoadSignatures(ProducerTemplate camel, Archive archive, Clock clock, Supplier<UUID> ids) {
    this.journey = new Journey(camel, ids);
    this.archive = archive;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Preparation prepare(
      Caller caller, UUID document, SignatureOrder signature, PreparationOrder preparation) {
    UUID id = ids.get();
    var signing = new SigningOrder(document, caller, signature, Optional.empty(), clock.instant());
    return journey.along(
        Road.PREPARE, id, new RemoteSigning(id, signing, preparation), Preparation.class);
  }

  @Override
  public ArchivedDocument complete(
      Caller caller, Prepared prepared, Answer answer, Optional<IdempotencyKey> key) {
    return key.flatMap(given -> journey.to("archive", () -> archive.answered(caller, given)))
        .orElseGet(() -> completed(caller, prepared, answer, key));
  }

  private ArchivedDocument completed(
      Caller caller, Prepared prepared, Answer answer, Optional<IdempotencyKey> key) {
    var order =
        new CompletionOrder(
            prepared.document(), prepared.preparation(), caller, answer, key, clock.instant());
    return journey.along(Road.COMPLETE, ids.get(), order, ArchivedDocument.class);
  }
}
