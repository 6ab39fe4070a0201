package org.qoltanba.samples;

import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/**
 * What a certificate is for, as its extensions say (RFC 5280, section 4.2).
 *
 * <p>The purposes under {@code 1.2.398.3.3.4.1} are those by which Kazakhstan's national authority
 * names the owner's role.
 */
public enum Profile {
  ROOT(new BasicConstraints(1), KeyUsage.keyCertSign | KeyUsage.cRLSign),
  ISSUING(new BasicConstraints(0), KeyUsage.keyCertSign | KeyUsage.cRLSign),
  /** A person who signs for no one else. */
  INDIVIDUAL(Usage.SIGNING, Usage.SIGN, "1.2.398.3.3.4.1.1"),
  /** The first head of an organisation. */
  HEAD(Usage.SIGNING, Usage.SIGN, "1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.1"),
  EMPLOYEE(Usage.SIGNING, Usage.SIGN, "1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.5"),
  SEAL(Usage.SIGNING, Usage.SIGN, "1.2.398.3.3.4.1.2"),
  /** For entering sites: a document must not be signed with it. */
  AUTHENTICATION(
      KeyUsage.digitalSignature | KeyUsage.keyEncipherment,
      KeyPurposeId.id_kp_clientAuth.getId(),
      "1.2.398.3.3.4.1.2",
      "1.2.398.3.3.4.1.2.1"),
  TIMESTAMP(KeyUsage.digitalSignature, KeyPurposeId.id_kp_timeStamping.getId()),
  OCSP(KeyUsage.digitalSignature, KeyPurposeId.id_kp_OCSPSigning.getId());

  /**
   * The certificate policy that only samples carry: an object identifier made from a UUID (ITU-T
   * X.667), so that nobody else uses it, and the same each time the samples are written anew.
   */
  public static final String SAMPLE_POLICY = "2.25.271296092700834550513101020346758605925";

  private final BasicConstraints constraints;
  private final int usage;
  private final KeyPurposeId[] purposes;

  Profile(BasicConstraints constraints, int usage) {
    this.constraints = constraints;
    this.usage = usage;
    this.purposes = new KeyPurposeId[0];
  }

  Profile(int usage, String... purposes) {
    this.constraints = new BasicConstraints(false);
    this.usage = usage;
    this.purposes =
        Stream.of(purposes)
            .map(purpose -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(purpose)))
            .toArray(KeyPurposeId[]::new);
  }

  /** Whether it is the certificate of someone who signs documents. */
  boolean signs() {
    return (usage & KeyUsage.nonRepudiation) != 0;
  }

  void describe(X509v3CertificateBuilder certificate) throws CertIOException {
    certificate.addExtension(Extension.basicConstraints, true, constraints);
    certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    certificate.addExtension(
        Extension.certificatePolicies,
        false,
        new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(SAMPLE_POLICY))));
    if (purposes.length > 0) {
      // Critical where RFC 3161, section 2.3, asks for it.
      certificate.addExtension(
          Extension.extendedKeyUsage, this == TIMESTAMP, new ExtendedKeyUsage(purposes));
    }
    if (this == OCSP) {
      // Else who checks the responder would have to ask the responder (RFC 6960, 4.2.2.2.1).
      certificate.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    }
  }

  /** An enumeration's constants can't name constants that follow them. */
  private static final class Usage {

    static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    /** The purpose that the national authority gives to signing keys, and S/MIME tools ask for. */
    static final String SIGN = KeyPurposeId.id_kp_emailProtection.getId();
  }
}
