package org.qoltanba.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.route.Rooms;
import org.qoltanba.template.Offer;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.wiring.accounts.SampleAccounts;

/**
 * Prints the alphabet in all fonts and sends a sample along the road up to the archive, so that the
 * first caller neither waits nor gets a paper without letters.
 */
final class WarmUp implements Runnable {

  private static final Logger LOG = System.getLogger("org.qoltanba.road");
  private static final UUID NOBODY = new UUID(0, 0);

  private final Rooms rooms;
  private final Offer offer;
  private final Clock clock;
  private volatile String fontFault = "being checked";
  private volatile boolean done;

  WarmUp(Rooms rooms, Offer offer, Clock clock) {
    this.rooms = rooms;
    this.offer = offer;
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      checkFonts();
      travelOnce();
    } finally {
      done = true;
    }
  }

  /** Whether the first caller may come. */
  boolean isDone() {
    return done;
  }

  /** What is wrong with the fonts, which keeps the service from being ready; empty for nothing. */
  String fontFault() {
    return fontFault;
  }

  private void checkFonts() {
    String fault = String.join("; ", rooms.renderer().fontFaults());
    if (!fault.isEmpty()) {
      LOG.log(Level.ERROR, "the service does not become ready, its fonts are at fault: {0}", fault);
    }
    fontFault = fault;
  }

  private void travelOnce() {
    LocalDate today = RequestCheck.today(clock);
    for (TemplateManifest manifest : offer.manifests(today)) {
      Optional<String> sample = offer.current(manifest.id(), today).sample("full");
      if (sample.isPresent()) {
        travel(manifest.id(), sample.get());
        return;
      }
    }
  }

  private void travel(String template, String sample) {
    try {
      AssembledDocument assembled =
          rooms.assembler().assemble(rooms.check().check(order(template, sample)));
      rooms.conformance().check(rooms.signer().sign(rooms.renderer().render(assembled)));
    } catch (Refusal | StepFailed failure) {
      LOG.log(Level.WARNING, "the warm-up with {0} failed: {1}", template, failure.getMessage());
    }
  }

  private DocumentOrder order(String template, String sample) {
    var request =
        new DocumentRequest(
            template,
            Language.KK,
            RequestJson.facts("", sample.getBytes(StandardCharsets.UTF_8)),
            OutputFormat.PDF,
            Optional.of(List.of()),
            Optional.empty());
    var nobody = new Caller("warm-up", SampleAccounts.ORGANISATION, Set.of());
    return new DocumentOrder(NOBODY, nobody, request, Optional.empty(), clock.instant());
  }
}
