package org.qoltanba.route;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SampleOrder;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.rendering.picture.FirstPage;
import org.qoltanba.template.Edition;
import org.qoltanba.template.Offer;
import org.qoltanba.template.RequestCheck;

/** What templates look like, filled with their own samples. */
final class Samples {

  private static final String TEMPLATES = "templates";
  private static final String UNKNOWN = "unknown-sample";

  /** Enough for a hundred kinds of documents in three languages. */
  private static final int MOST_PICTURES = 300;

  private final Journey journey;
  private final Offer offer;
  private final Clock clock;
  private final KeptPictures pictures = new KeptPictures(MOST_PICTURES);

  Samples(Journey journey, Offer offer, Clock clock) {
    this.journey = journey;
    this.offer = offer;
    this.clock = clock;
  }

  Content pdf(Caller caller, SampleRequest wanted) {
    return filled(caller, wanted).pdf();
  }

  /** Of the first sample of the version that is on offer today. */
  Content picture(Caller caller, String template, Language language) {
    SampleRequest wanted = journey.to(TEMPLATES, () -> first(template, language));
    return pictures.find(wanted).orElseGet(() -> drawn(caller, wanted));
  }

  private Content drawn(Caller caller, SampleRequest wanted) {
    ArchivalPdf paper = filled(caller, wanted);
    Content picture = journey.to("picture", () -> FirstPage.of(paper));
    pictures.keep(wanted, picture);
    return picture;
  }

  private SampleRequest first(String template, Language language) {
    Edition edition = offer.current(template, RequestCheck.today(clock));
    String sample =
        edition.samples().keySet().stream()
            .sorted()
            .findFirst()
            .orElseThrow(() -> Refusal.notFound(UNKNOWN));
    return new SampleRequest(template, edition.template().manifest().version(), sample, language);
  }

  private ArchivalPdf filled(Caller caller, SampleRequest wanted) {
    UUID id = journey.ids().get();
    var request = journey.to(TEMPLATES, () -> request(wanted));
    var order = new DocumentOrder(id, caller, request, Optional.empty(), clock.instant());
    return journey.along(Road.SAMPLE, id, new SampleOrder(order), ArchivalPdf.class);
  }

  private DocumentRequest request(SampleRequest wanted) {
    String sample =
        offer
            .edition(wanted.template(), wanted.version())
            .sample(wanted.sample())
            .orElseThrow(() -> Refusal.notFound(UNKNOWN));
    return new DocumentRequest(
            wanted.template(),
            wanted.language(),
            RequestJson.facts("/data", sample.getBytes(StandardCharsets.UTF_8)),
            OutputFormat.PDF,
            Optional.of(List.of()),
            Optional.empty())
        .by(wanted.version());
  }
}
