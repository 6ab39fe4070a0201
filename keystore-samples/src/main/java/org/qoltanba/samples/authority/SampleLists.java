package org.qoltanba.samples.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.qoltanba.samples.Sample;

/** Makes the lists of what the two authorities have revoked (RFC 5280, section 5). */
public final class SampleLists {

  private static final Duration GOOD_FOR = Duration.ofDays(7);

  private final KeptKey root = KeptKey.of(Sample.ROOT);
  private final KeptKey issuing = KeptKey.of(Sample.ISSUING);
  private final BigInteger revoked =
      KeptKey.of(Sample.DIRECTOR_REVOKED).certificate().getSerialNumber();
  private final Clock clock;

  public SampleLists(Clock clock) {
    this.clock = clock;
  }

  /** The root's list, on which nothing stands, as DER. */
  public byte[] ofRoot() throws IOException {
    return signed(root, begun(root));
  }

  /** The issuing authority's list, on which {@link Sample#DIRECTOR_REVOKED} stands, as DER. */
  public byte[] ofIssuing() throws IOException {
    var list = begun(issuing);
    list.addCRLEntry(revoked, Date.from(Sample.REVOKED_SINCE), CRLReason.keyCompromise);
    return signed(issuing, list);
  }

  private X509v2CRLBuilder begun(KeptKey issuer) throws IOException {
    try {
      var now = clock.instant();
      var list = new X509v2CRLBuilder(issuer.holder().getSubject(), Date.from(now));
      list.setNextUpdate(Date.from(now.plus(GOOD_FOR)));
      list.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
      var number = BigInteger.valueOf(now.getEpochSecond());
      list.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
      return list;
    } catch (GeneralSecurityException e) {
      throw new IOException("no list could be made", e);
    }
  }

  private static byte[] signed(KeptKey issuer, X509v2CRLBuilder list) throws IOException {
    try {
      return list.build(issuer.signer()).getEncoded();
    } catch (OperatorCreationException e) {
      throw new IOException("no list could be signed", e);
    }
  }
}
