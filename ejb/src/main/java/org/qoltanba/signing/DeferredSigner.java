package org.qoltanba.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.Fault;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.chain.Untrusted;
import org.qoltanba.signing.fields.FieldStates;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.level.Levels;

/**
 * Signs with keys that stay with their owners: prepares a signature, and completes it with what
 * came back.
 *
 * <p>Safe for use by many threads; one object for the whole service, because it reads a font.
 */
public final class DeferredSigner {

  /** Long enough to find a card and type a PIN. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Authorities authorities;
  private final Clock clock;
  private final Deferral deferral;
  private final Raising raising;

  /**
   * @param authorities who knows whom to trust, and gives what the levels above B-B take
   * @param check where papers can be checked, as their signatures show it
   * @param clock gives the time that signatures claim; its zone is the one they show
   */
  public DeferredSigner(Authorities authorities, CheckAddress check, Clock clock) {
    this.authorities = authorities;
    this.clock = clock;
    this.deferral = new Deferral(check, authorities.timestamps());
    this.raising = new Raising(new Levels(authorities));
  }

  /**
   * @throws Refusal if the order can't be obeyed, or the certificate is not trusted here
   */
  public PreparedPdf prepare(OpenedForPreparation opened) {
    var now = clock.instant();
    try {
      var order = opened.order().preparation();
      var planned = planned(opened.document(), order, now.truncatedTo(ChronoUnit.SECONDS));
      var expires = now.plus(PATIENCE).truncatedTo(ChronoUnit.MICROS);
      return deferral.prepare(opened, planned, expires);
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  /**
   * @throws Refusal if what came back is not what was to be made, or the certificate has ended
   *     meanwhile
   */
  public CountersignedPdf complete(OpenedPreparation opened) {
    var document = opened.document();
    var state = opened.state();
    if (opened.answer().form() != state.order().form()) {
      var code = state.order().form().word() + "-expected";
      throw Refusal.unprocessable(new Fault("", code));
    }
    try {
      var planned = planned(document, state.order(), state.claimedAt());
      var signed = deferral.complete(opened, planned);
      var strict = document.order().signature().strict();
      var raised = raising.raise(signed.pdf(), signed.signatures(), strict);
      return new CountersignedPdf(document, raised.pdf(), raised.signatures().get(0));
    } catch (IOException | IllegalStateException e) {
      throw new StepFailed("sign", e);
    }
  }

  private PlannedSignature planned(OpenedDocument document, PreparationOrder by, Instant claimed)
      throws IOException {
    var order = document.order().signature();
    var faults = new ArrayList<Fault>();
    var identity = trusted(by, faults);
    var states = FieldStates.of(document.pdf());
    var paper = SigningPaper.of(document);
    var rules = paper.rules(any -> Optional.of(identity), states, authorities);
    faults.addAll(rules.faults(order, clock.instant(), ""));
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
    return paper.planned(order, rules, claimed.atZone(clock.getZone()));
  }

  /** Up to an authority of ours, for anyone can make a certificate in anyone's name. */
  private SignerIdentity trusted(PreparationOrder by, List<Fault> faults) {
    var certificate = by.certificates().get(0);
    var own = SignerIdentity.of(by.certificates().subList(0, 1));
    if (own.faultAt(clock.instant()).isPresent()) {
      return own;
    }
    try {
      var chain = authorities.chains().upToAnchor(certificate, by.certificates(), clock.instant());
      return SignerIdentity.of(chain);
    } catch (Untrusted e) {
      faults.add(new Fault("/certificates", "certificate-not-trusted", Map.of()));
      return own;
    }
  }
}
