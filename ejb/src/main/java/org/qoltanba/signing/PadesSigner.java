package org.qoltanba.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.StepFailed;
import org.qoltanba.signing.appearance.SignatureAppearance;
import org.qoltanba.signing.fields.FieldStates;
import org.qoltanba.signing.fields.SignatureFields;

/**
 * Signs papers at level B-B of ETSI EN 319 142-1, with SHA-256 and the keys of a {@link KeyRing}.
 *
 * <p>Safe for use by many threads; one object for the whole service, because it reads a font.
 */
public final class PadesSigner {

  /** Enough for a chain of two RSA-4096 certificates, with room for a time-stamp. */
  private static final int RESERVE = 16 * 1024;

  private final KeyRing keys;
  private final Clock clock;
  private final int reserve;
  private final SignatureFields fields = new SignatureFields();
  private final SignatureRevision revision = new SignatureRevision(new SignatureAppearance());

  /**
   * @param clock gives the time that signatures claim; its zone is the one they show
   */
  public PadesSigner(KeyRing keys, Clock clock) {
    this(keys, clock, RESERVE);
  }

  /**
   * @param reserve the bytes kept free for a CMS at the first attempt
   */
  PadesSigner(KeyRing keys, Clock clock, int reserve) {
    this.keys = keys;
    this.clock = clock;
    this.reserve = reserve;
  }

  /**
   * Places the fields of all parties and makes the signatures that were ordered, in their order.
   *
   * @throws Refusal if an order can't be obeyed; nothing is signed then
   * @throws StepFailed if the paper has a signature place that it should not have
   */
  public SignedPdf sign(ArchivalPdf pdf) {
    var request = pdf.source().source();
    var parties = request.template().manifest().parties();
    var orders = request.signatures();
    try {
      var content = fields.place(pdf.pdf(), parties, request.language());
      var organisation = request.order().caller().organisation();
      var rules = new SigningRules(keys, organisation, parties, FieldStates.of(content));
      refuse(rules.faultsOfAll(orders, clock.instant()));
      var made = new ArrayList<SignatureFacts>();
      for (SignatureOrder order : orders) {
        var planned = plan(order, rules, request.language());
        content = signed(content, planned);
        made.add(planned.facts());
      }
      return new SignedPdf(pdf, content, made);
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  /**
   * Makes one signature more on a kept paper.
   *
   * @throws Refusal if the order can't be obeyed
   */
  public CountersignedPdf countersign(OpenedDocument document) {
    var order = document.order().signature();
    var record = document.record();
    try {
      var states = FieldStates.of(document.pdf());
      var rules = new SigningRules(keys, record.organisation(), document.parties(), states);
      refuse(rules.faults(order, clock.instant(), ""));
      var planned = plan(order, rules, record.language());
      var content = signed(document.pdf(), planned);
      return new CountersignedPdf(document, content, planned.facts());
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
  }

  private PlannedSignature plan(SignatureOrder order, SigningRules rules, Language language) {
    var now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return new PlannedSignature(
        rules.party(order).orElseThrow(),
        order.level(),
        rules.key(order).orElseThrow(),
        language,
        now);
  }

  /** How large a CMS becomes is known when it is made; a second time with more room suffices. */
  private Content signed(Content pdf, PlannedSignature planned) throws IOException {
    var first = revision.add(pdf, planned, reserve);
    if (first.isPresent()) {
      return first.get();
    }
    return revision
        .add(pdf, planned, 2 * reserve)
        .orElseThrow(() -> new IOException("the signature needs over " + 2 * reserve + " bytes"));
  }
}
