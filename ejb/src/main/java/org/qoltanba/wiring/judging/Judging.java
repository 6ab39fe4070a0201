package org.qoltanba.wiring.judging;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.qoltanba.conformance.ArchivalJudge;
import org.qoltanba.conformance.UploadConformance;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.intake.Gate;
import org.qoltanba.intake.GuardedValidations;
import org.qoltanba.intake.RateLimit;
import org.qoltanba.intake.Validations;
import org.qoltanba.route.RoomValidations;
import org.qoltanba.route.UploadDesk;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.upload.UploadFields;
import org.qoltanba.signing.wire.Wire;
import org.qoltanba.validation.TimedWork;
import org.qoltanba.validation.Validator;
import org.qoltanba.validation.dss.DssJudge;
import org.qoltanba.validation.gost.GostJudge;
import org.qoltanba.validation.online.NamedHosts;
import org.qoltanba.validation.online.Network;
import org.qoltanba.validation.online.Online;
import org.qoltanba.validation.trust.SiteProviders;
import org.qoltanba.validation.trust.TrustAnchors;
import org.qoltanba.validation.upload.UploadInspection;

/** Makes the judges of signed files, who share what they may take. */
public final class Judging {

  /** Some megabytes are held for each file that waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final JudgingSettings settings;
  private final Validator validator;
  private final VeraPdf veraPdf = new VeraPdf();
  private final TimedWork work;

  /**
   * @param executor runs the judging, so that it can be left when it takes too long
   * @param wire follows no redirections
   */
  public Judging(JudgingSettings settings, ExecutorService executor, Wire wire, Clock clock) {
    this.settings = settings;
    this.work = new TimedWork(executor, settings.width(), PATIENCE, settings.longest());
    var anchors = new TrustAnchors(samples(settings), settings.trust());
    var gost = new GostJudge(anchors, clock, new SiteProviders(settings.providers()));
    this.validator = new Validator(new DssJudge(anchors, clock, online(settings, wire)), gost);
  }

  private static Online online(JudgingSettings settings, Wire wire) {
    return settings.hosts().isEmpty()
        ? Online.NEVER
        : new Online(Optional.of(new NamedHosts(settings.hosts(), new OverWire(wire))));
  }

  /** The wire of signing, as judging knows one. */
  private record OverWire(Wire wire) implements Network {

    @Override
    public byte[] get(URI from) throws IOException {
      return wire.get(from);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      return wire.post(to, type, body);
    }
  }

  /**
   * Behind its guard.
   *
   * @param ids of failed requests
   */
  public Validations validations(RateLimit rate, Supplier<UUID> ids) {
    return new GuardedValidations(
        new RoomValidations(validator, new ArchivalJudge(veraPdf), work, ids), rate, gate());
  }

  /** For files that are to be signed. */
  public UploadDesk uploads() {
    return new UploadDesk(
        new UploadInspection(validator), new UploadConformance(veraPdf), new UploadFields(), work);
  }

  /** For so many files there is room in the memory. */
  public Gate gate() {
    return new Gate(settings.width(), PATIENCE);
  }

  private static Collection<X509Certificate> samples(JudgingSettings settings) {
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
