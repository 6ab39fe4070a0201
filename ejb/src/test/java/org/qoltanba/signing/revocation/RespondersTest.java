package org.qoltanba.signing.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;
import org.qoltanba.signing.SampleKeys;

class RespondersTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
  private static final X509Certificate DIRECTOR = SampleKeys.key(Sample.DIRECTOR).certificate();
  private static final X509Certificate ISSUING = SampleKeys.key(Sample.DIRECTOR).chain().get(1);
  private static final X509Certificate ROOT = SampleKeys.key(Sample.DIRECTOR).chain().get(2);

  private final Responders responders = new Responders();
  private int verified;

  @Test
  void theSameBytesAreVerifiedOnceForTheSameIssuer() throws Exception {
    var answer = answer(NOW);
    var first = judged(answer, ISSUING, NOW);
    assertEquals(1, verified);
    assertEquals(first, judged(answer.clone(), ISSUING, NOW.plusSeconds(60)));
    assertEquals(1, verified);
  }

  @Test
  void whatDiffersIsVerifiedAnew() throws Exception {
    judged(answer(NOW), ISSUING, NOW);
    judged(answer(NOW.plusSeconds(1)), ISSUING, NOW.plusSeconds(1));
    assertEquals(2, verified);
  }

  @Test
  void aChangedAnswerIsNotTakenForTheOneThatWasVerified() throws Exception {
    var answer = answer(NOW);
    judged(answer, ISSUING, NOW);
    // A digit of thisUpdate, which stands before the certificates: everything else stays sound.
    int digit = new String(answer, StandardCharsets.ISO_8859_1).indexOf("2026112");
    answer[digit + 3] ^= 1;
    assertThrows(NoProof.class, () -> judged(answer, ISSUING, NOW));
  }

  @Test
  void anotherIssuerHasEntrustedNobodyForThat() throws Exception {
    var answer = answer(NOW);
    judged(answer, ISSUING, NOW);
    assertThrows(Exception.class, () -> judged(answer, ROOT, NOW));
    judged(answer, ISSUING, NOW);
    assertEquals(2, verified);
  }

  @Test
  void theEndOfTheRespondersCertificateIsLookedAtEachTime() throws Exception {
    var answer = answer(NOW);
    var responder = judged(answer, ISSUING, NOW).get(0);
    var later = responder.getNotAfter().toInstant().plusSeconds(1);
    assertThrows(CertificateExpiredException.class, () -> judged(answer, ISSUING, later));
  }

  @Test
  void anAnswerWithANonceIsNotKept() throws Exception {
    var nonce =
        new Extension(
            OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
            false,
            new DEROctetString(new byte[] {1, 2, 3}).getEncoded());
    var answer = answer(NOW, nonce);
    judged(answer, ISSUING, NOW);
    judged(answer, ISSUING, NOW);
    assertEquals(2, verified);
  }

  private List<X509Certificate> judged(byte[] answer, X509Certificate issuer, Instant now)
      throws Exception {
    return responders.of(answer, new Counted(answer), issuer, now);
  }

  private static byte[] answer(Instant at, Extension... extensions) throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var id =
        new CertificateID(
            digests.get(CertificateID.HASH_SHA1),
            new JcaX509CertificateHolder(ISSUING),
            DIRECTOR.getSerialNumber());
    var request = new OCSPReqBuilder().addRequest(id);
    if (extensions.length > 0) {
      request.setRequestExtensions(new Extensions(extensions));
    }
    return new SampleAuthority(Clock.fixed(at, ZoneOffset.UTC))
        .answer(Addresses.OCSP, request.build().getEncoded())
        .orElseThrow()
        .body();
  }

  /** Tells how often its signature was verified. */
  private final class Counted extends BasicOCSPResp {

    Counted(byte[] answer) throws IOException, OCSPException {
      super(
          BasicOCSPResponse.getInstance(
              ((BasicOCSPResp) new OCSPResp(answer).getResponseObject()).getEncoded()));
    }

    @Override
    public boolean isSignatureValid(ContentVerifierProvider verifiers) throws OCSPException {
      verified++;
      return super.isSignatureValid(verifiers);
    }
  }
}
