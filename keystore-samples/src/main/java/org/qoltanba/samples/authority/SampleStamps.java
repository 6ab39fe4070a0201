package org.qoltanba.samples.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.qoltanba.samples.Profile;
import org.qoltanba.samples.Sample;

/** Answers requests for time-stamps (RFC 3161). */
public final class SampleStamps {

  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier(Profile.SAMPLE_POLICY + ".1");

  private final AtomicLong serial = new AtomicLong();
  private final KeptKey stamper;
  private final Clock clock;

  /**
   * @param stamper whose key stamps; with one that is not for time-stamps nothing is stamped
   */
  public SampleStamps(Sample stamper, Clock clock) {
    this.stamper = KeptKey.of(stamper);
    this.clock = clock;
  }

  /**
   * @param request as DER
   * @throws IOException if that is no request
   */
  public byte[] answer(byte[] request) throws IOException {
    try {
      var asked = new TimeStampRequest(request);
      var number = BigInteger.valueOf(serial.incrementAndGet());
      return new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED, Set.of(POLICY))
          .generate(asked, number, Date.from(clock.instant()))
          .getEncoded();
    } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException("no time-stamp could be made", e);
    }
  }

  private TimeStampTokenGenerator tokens()
      throws OperatorCreationException, GeneralSecurityException, TSPException {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var sha256 = digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    var generator = new TimeStampTokenGenerator(signer(), sha256, POLICY, true);
    generator.setAccuracySeconds(1);
    generator.addCertificates(new JcaCertStore(withoutRoot()));
    return generator;
  }

  private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
    return new JcaSimpleSignerInfoGeneratorBuilder()
        .build(stamper.algorithm(), stamper.key(), stamper.certificate());
  }

  private List<X509Certificate> withoutRoot() {
    return stamper.chain().subList(0, stamper.chain().size() - 1);
  }
}
