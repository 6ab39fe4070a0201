package org.qoltanba.route;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PreviewOrder;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.document.writing.RenderedPreview;
import org.qoltanba.intake.Previews;
import org.qoltanba.rendering.picture.PagePicture;

/** The papers that are being written, on their own road. */
public final class RoadPreviews implements Previews {

  private final Journey journey;
  private final Clock clock;

  /**
   * @param ids makes UUIDv7
   */
  public RoadPreviews(ProducerTemplate camel, Clock clock, Supplier<UUID> ids) {
    this.journey = new Journey(camel, ids);
    this.clock = clock;
  }

  @Override
  public PreviewPage preview(Caller caller, DocumentRequest request, PageChoice choice) {
    UUID id = journey.ids().get();
    var order = new DocumentOrder(id, caller, request, Optional.empty(), clock.instant());
    var paper = journey.along(Road.PREVIEW, id, new PreviewOrder(order), RenderedPreview.class);
    return journey.to("picture", () -> PagePicture.of(paper, choice));
  }
}
