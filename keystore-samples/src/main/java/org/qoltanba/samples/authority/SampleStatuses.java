package org.qoltanba.samples.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.qoltanba.samples.Sample;

/** Answers by OCSP (RFC 6960) for the certificates that the issuing authority has signed. */
public final class SampleStatuses {

  private static final Duration GOOD_FOR = Duration.ofHours(12);

  private final KeptKey responder = KeptKey.of(Sample.OCSP);
  private final KeptKey issuing = KeptKey.of(Sample.ISSUING);
  private final BigInteger revoked =
      KeptKey.of(Sample.DIRECTOR_REVOKED).certificate().getSerialNumber();
  private final Clock clock;

  public SampleStatuses(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param request as DER
   * @throws IOException if that is no request
   */
  public byte[] answer(byte[] request) throws IOException {
    try {
      var asked = new OCSPReq(request);
      var now = clock.instant();
      var builder = new BasicOCSPRespBuilder(new RespID(responder.holder().getSubject()));
      for (Req one : asked.getRequestList()) {
        var until = Date.from(now.plus(GOOD_FOR));
        builder.addResponse(one.getCertID(), status(one.getCertID()), Date.from(now), until, null);
      }
      var nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
      if (nonce != null) {
        builder.setResponseExtensions(new Extensions(nonce));
      }
      var own = new X509CertificateHolder[] {responder.holder()};
      var response = builder.build(responder.signer(), own, Date.from(now));
      return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, response).getEncoded();
    } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException("no OCSP answer could be made", e);
    }
  }

  private CertificateStatus status(CertificateID asked)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    if (!asked.matchesIssuer(issuing.holder(), digests)) {
      return new UnknownStatus();
    }
    return asked.getSerialNumber().equals(revoked)
        ? new RevokedStatus(Date.from(Sample.REVOKED_SINCE), CRLReason.keyCompromise)
        : CertificateStatus.GOOD;
  }
}
