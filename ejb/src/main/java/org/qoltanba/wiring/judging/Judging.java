package org.qoltanba.wiring.judging;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.qoltanba.conformance.ArchivalJudge;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.intake.Gate;
import org.qoltanba.intake.GuardedValidations;
import org.qoltanba.intake.RateLimit;
import org.qoltanba.intake.Validations;
import org.qoltanba.route.RoomValidations;
import org.qoltanba.samples.Sample;
import org.qoltanba.validation.TimedWork;
import org.qoltanba.validation.Validator;
import org.qoltanba.validation.dss.DssJudge;
import org.qoltanba.validation.gost.GostJudge;
import org.qoltanba.validation.trust.SiteProviders;
import org.qoltanba.validation.trust.TrustAnchors;

/**
 * Makes the judge.
 *
 * @param executor runs the judging, so that it can be left when it takes too long
 * @param ids of failed requests
 */
public record Judging(
    JudgingSettings settings, ExecutorService executor, Clock clock, Supplier<UUID> ids) {

  /** Some megabytes are held for each file that waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Behind its guard. */
  public Validations validations(RateLimit rate) {
    var anchors = new TrustAnchors(samples(), settings.trust());
    var work = new TimedWork(executor, settings.width(), PATIENCE, settings.longest());
    var gost = new GostJudge(anchors, clock, new SiteProviders(settings.providers()));
    var validator = new Validator(new DssJudge(anchors, clock), gost);
    return new GuardedValidations(
        new RoomValidations(validator, new ArchivalJudge(new VeraPdf()), work, ids),
        rate,
        new Gate(settings.width(), PATIENCE));
  }

  private Collection<X509Certificate> samples() {
    if (!settings.samplesTrusted()) {
      return List.of();
    }
    try (InputStream root = Sample.class.getResourceAsStream("root.pem")) {
      return TrustAnchors.read(root);
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException("the sample root can't be read", e);
    }
  }
}
