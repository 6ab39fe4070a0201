package org.qoltanba.route;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.upload.UploadOrder;
import org.qoltanba.intake.Uploads;

/** Uploads on their road. */
public final class RoadUploads implements Uploads {

  private final Journey journey;
  private final Archive archive;
  private final Clock clock;
  private final Supplier<UUID> ids;

  /**
   * @param ids makes UUIDv7
   */
  public RoadUploads(ProducerTemplate camel, Archive archive, Clock clock, Supplier<UUID> ids) {
    this.journey = new Journey(camel, ids);
    this.archive = archive;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public ArchivedDocument receive(Caller caller, Supplier<Request> request) {
    Request read = request.get();
    return read.key()
        .flatMap(given -> journey.to("archive", () -> archive.answered(caller, given)))
        .orElseGet(() -> received(caller, read));
  }

  private ArchivedDocument received(Caller caller, Request read) {
    UUID id = ids.get();
    var order = new UploadOrder(id, caller, read.upload(), read.key(), clock.instant());
    return journey.along(Road.UPLOAD, id, order, ArchivedDocument.class);
  }
}
