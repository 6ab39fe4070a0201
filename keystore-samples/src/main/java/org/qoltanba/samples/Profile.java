package org.qoltanba.samples;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** What a certificate is for, as its extensions say (RFC 5280, section 4.2). */
public enum Profile {
  ROOT(new BasicConstraints(1), KeyUsage.keyCertSign | KeyUsage.cRLSign),
  ISSUING(new BasicConstraints(0), KeyUsage.keyCertSign | KeyUsage.cRLSign),
  SIGNER(new BasicConstraints(false), KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

  /**
   * The certificate policy that only samples carry: an object identifier made from a UUID (ITU-T
   * X.667), so that nobody else uses it, and the same each time the samples are written anew.
   */
  public static final String SAMPLE_POLICY = "2.25.271296092700834550513101020346758605925";

  private final BasicConstraints constraints;
  private final int usage;

  Profile(BasicConstraints constraints, int usage) {
    this.constraints = constraints;
    this.usage = usage;
  }

  void describe(X509v3CertificateBuilder certificate) throws CertIOException {
    certificate.addExtension(Extension.basicConstraints, true, constraints);
    certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    certificate.addExtension(
        Extension.certificatePolicies,
        false,
        new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(SAMPLE_POLICY))));
    if (this == SIGNER) {
      // The purpose that the national authority gives to signing keys, and that S/MIME tools ask
      // for.
      certificate.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection));
    }
  }
}
