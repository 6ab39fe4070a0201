package org.qoltanba.samples;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/**
 * Where a certificate sends those who check it; an empty text where it says nothing.
 *
 * @param issuer of the issuer's certificate
 * @param crl of the list of what the issuer has revoked
 * @param ocsp of who answers for one certificate
 */
record Whereabouts(String issuer, String crl, String ocsp) {

  /** The root is trusted or not, and nobody revokes it; the responder is not asked for itself. */
  static Whereabouts of(Sample sample) {
    return switch (sample) {
      case ROOT -> new Whereabouts("", "", "");
      case ISSUING -> new Whereabouts(Addresses.ROOT_CERTIFICATE, Addresses.ROOT_CRL, "");
      case OCSP -> new Whereabouts(Addresses.ISSUING_CERTIFICATE, "", "");
      default ->
          new Whereabouts(Addresses.ISSUING_CERTIFICATE, Addresses.ISSUING_CRL, Addresses.OCSP);
    };
  }

  void describe(X509v3CertificateBuilder certificate) throws CertIOException {
    var access = access();
    if (!access.isEmpty()) {
      certificate.addExtension(
          Extension.authorityInfoAccess,
          false,
          new DERSequence(access.toArray(AccessDescription[]::new)));
    }
    if (!crl.isEmpty()) {
      var point = new DistributionPointName(new GeneralNames(name(crl)));
      certificate.addExtension(
          Extension.cRLDistributionPoints,
          false,
          new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point, null, null)}));
    }
  }

  private List<AccessDescription> access() {
    var access = new ArrayList<AccessDescription>();
    add(access, AccessDescription.id_ad_ocsp, ocsp);
    add(access, AccessDescription.id_ad_caIssuers, issuer);
    return access;
  }

  private static void add(List<AccessDescription> access, ASN1ObjectIdentifier how, String path) {
    if (!path.isEmpty()) {
      access.add(new AccessDescription(how, name(path)));
    }
  }

  private static GeneralName name(String path) {
    return new GeneralName(
        GeneralName.uniformResourceIdentifier, new DERIA5String(Addresses.url(path)));
  }
}
