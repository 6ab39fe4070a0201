package org.qoltanba.validation;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.samples.Sample;
import org.qoltanba.validation.dss.DssJudge;
import org.qoltanba.validation.gost.GostJudge;
import org.qoltanba.validation.online.Online;
import org.qoltanba.validation.trust.TrustAnchors;

/** Judges that trust the sample root. */
public final class Validators {

  private static final Validator STANDARD = of(sampleAnchors(), Clock.systemUTC());

  private Validators() {}

  public static Validator of(TrustAnchors anchors, Clock clock) {
    return of(anchors, clock, Online.NEVER);
  }

  public static Validator of(TrustAnchors anchors, Clock clock, Online online) {
    var gost = new GostJudge(anchors, clock, List::of);
    return new Validator(new DssJudge(anchors, clock, online), gost);
  }

  public static ValidationReport judge(byte[] pdf) {
    return STANDARD.judge(ValidationOrder.of(new Content(pdf)));
  }

  public static ValidationReport judge(ValidationOrder order) {
    return STANDARD.judge(order);
  }

  public static TrustAnchors sampleAnchors() {
    try (var root = Sample.class.getResourceAsStream("root.pem")) {
      return new TrustAnchors(TrustAnchors.read(root), Optional.empty());
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException("the sample root can't be read", e);
    }
  }
}
