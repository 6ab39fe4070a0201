package org.qoltanba.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.Fault;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.level.OpenedForRaising;
import org.qoltanba.document.level.RaisedToOrder;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.document.upload.SignedUpload;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.fields.FieldStates;
import org.qoltanba.signing.fields.PlacedFields;
import org.qoltanba.signing.fields.SignatureFields;
import org.qoltanba.signing.key.KeyUnavailable;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.key.SigningKey;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.level.Levels;
import org.qoltanba.signing.time.NoTimestamp;
import org.qoltanba.signing.time.Timestamps;

/**
 * Signs papers at the levels of ETSI EN 319 142-1, with the keys of a {@link KeyRing}.
 *
 * <p>Safe for use by many threads; one object for the whole service, because it reads a font.
 */
public final class PadesSigner {

  private final KeyRing keys;
  private final Clock clock;
  private final Authorities authorities;
  private final Raising raising;
  private final SignatureFields fields = new SignatureFields();
  private final SignatureRevision revision;

  /**
   * Signs at level B-B only, and asks nobody for revocations.
   *
   * @param clock as in the other constructor
   */
  public PadesSigner(KeyRing keys, Clock clock) {
    this(keys, Authorities.none(clock), CheckAddress.NONE, clock);
  }

  /**
   * @param authorities who gives what the levels above B-B take
   * @param check where papers can be checked, as their signatures show it
   * @param clock gives the time that signatures claim; its zone is the one they show
   */
  public PadesSigner(KeyRing keys, Authorities authorities, CheckAddress check, Clock clock) {
    this(
        keys,
        authorities,
        clock,
        new SignatureRevision(
            check, authorities.timestamps(), planned -> size(planned, authorities.timestamps())));
  }

  PadesSigner(KeyRing keys, Authorities authorities, Clock clock, SignatureRevision revision) {
    this.keys = keys;
    this.clock = clock;
    this.authorities = authorities;
    this.raising = new Raising(new Levels(authorities));
    this.revision = revision;
  }

  private static int size(PlannedSignature planned, Timestamps timestamps) {
    int plain = CadesCms.size(planned.identity());
    return planned.stamped() ? plain + timestamps.expectedSize() : plain;
  }

  /**
   * Places the fields of all parties and makes the signatures that were ordered, in their order.
   *
   * @throws Refusal if an order can't be obeyed; nothing is signed then
   * @throws StepFailed if the paper has a signature place that it should not have
   */
  public SignedPdf sign(ArchivalPdf pdf) {
    var request = pdf.source().source();
    try {
      var placed = fields.place(pdf.pdf(), request.parties(), request.language());
      var raised = signed(placed, SigningPaper.of(request), request.signatures());
      return new SignedPdf(pdf, raised.pdf(), raised.signatures());
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  /**
   * Makes the signatures that were ordered on a file of someone else's making, in their order.
   *
   * @throws Refusal if an order can't be obeyed; nothing is signed then
   */
  public SignedUpload sign(PlacedUpload upload) {
    try {
      var orders = upload.order().upload().sign();
      var raised = signed(PlacedFields.of(upload.pdf()), SigningPaper.of(upload), orders);
      return new SignedUpload(upload, raised.pdf(), raised.signatures());
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  private Raising.Raised signed(
      PlacedFields placed, SigningPaper paper, List<SignatureOrder> orders) throws IOException {
    var organisation = paper.organisation();
    var rules = paper.rules(identities(organisation), placed.states(), authorities);
    refuse(rules.faultsOfAll(orders, clock.instant()));
    var content = placed.pdf();
    var made = new ArrayList<SignatureFacts>();
    for (SignatureOrder order : orders) {
      var planned = plan(paper, order, rules);
      content = signed(content, planned, key(organisation, order).orElseThrow());
      made.add(planned.facts());
    }
    return raising.raise(content, made, orders.stream().anyMatch(SignatureOrder::strict));
  }

  /**
   * Makes one signature more on a kept paper.
   *
   * @throws Refusal if the order can't be obeyed
   */
  public CountersignedPdf countersign(OpenedDocument document) {
    var order = document.order().signature();
    var paper = SigningPaper.of(document);
    var organisation = paper.organisation();
    try {
      var states = FieldStates.of(document.pdf());
      var rules = paper.rules(identities(organisation), states, authorities);
      refuse(rules.faults(order, clock.instant(), ""));
      var planned = plan(paper, order, rules);
      var content = signed(document.pdf(), planned, key(organisation, order).orElseThrow());
      var raised = raising.raise(content, List.of(planned.facts()), order.strict());
      return new CountersignedPdf(document, raised.pdf(), raised.signatures().get(0));
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  /**
   * Raises the signatures of a kept paper to the levels that were asked for; where they have them,
   * a new time-stamp of the whole document protects them for longer.
   *
   * @throws Refusal if nothing of that can be had now
   */
  public RaisedPdf raise(KeptDocument document) {
    var signatures = document.record().signatures();
    try {
      var raised =
          signatures.stream().anyMatch(SignatureFacts::pending)
              ? raising.raise(document.pdf(), signatures, false)
              : raising.renew(document.pdf(), signatures);
      if (raised.pdf().equals(document.pdf())) {
        throw Refusal.unavailable("no-revocation-data", Duration.ZERO);
      }
      return new RaisedPdf(document, raised.pdf(), raised.signatures());
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("raise", e);
    }
  }

  /**
   * Raises signatures of a kept paper because somebody orders it.
   *
   * @throws Refusal if there is none to raise, or nothing that it takes can be had now
   */
  public RaisedToOrder raise(OpenedForRaising opened) {
    var document = opened.document();
    var wish = opened.order().wish();
    var wanted = new WantedLevel(wish).of(document.record().signatures());
    try {
      var raised = raising.raise(document.pdf(), wanted, wish.strict());
      if (raised.pdf().equals(document.pdf())) {
        // Strictly, and so with the reason.
        raised = raising.raise(document.pdf(), wanted, true);
      }
      return new RaisedToOrder(
          opened.order(), new RaisedPdf(document, raised.pdf(), raised.signatures()));
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("raise", e);
    }
  }

  private Function<SignatureOrder, Optional<SignerIdentity>> identities(String organisation) {
    return order -> key(organisation, order).map(SigningKey::identity);
  }

  private Optional<SigningKey> key(String organisation, SignatureOrder order) {
    String signing = order.drawing().isPresent() ? Party.ORGANISATION : order.party();
    return keys.find(organisation, signing);
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
  }

  private PlannedSignature plan(SigningPaper paper, SignatureOrder order, SigningRules rules) {
    var now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return paper.planned(order, rules, now);
  }

  /**
   * @throws Refusal if no authority gives the time-stamp that was asked for, or the key can't be
   *     used now
   */
  private Content signed(Content pdf, PlannedSignature planned, SigningKey key) throws IOException {
    try {
      return revision.add(pdf, planned, key.signer());
    } catch (NoTimestamp e) {
      throw Raising.refusal("no-timestamp", e);
    } catch (KeyUnavailable e) {
      throw Raising.refusal("key-service-unavailable", e);
    }
  }
}
