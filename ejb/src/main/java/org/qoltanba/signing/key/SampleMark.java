package org.qoltanba.signing.key;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** The certificate policy of {@code keystore-samples}, which no other certificate carries. */
final class SampleMark {

  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("2.25.271296092700834550513101020346758605925");

  private SampleMark() {}

  static boolean isOn(List<X509Certificate> chain) {
    return chain.stream().anyMatch(SampleMark::isOn);
  }

  private static boolean isOn(X509Certificate certificate) {
    try {
      var extensions = new JcaX509CertificateHolder(certificate).getExtensions();
      var policies = extensions == null ? null : CertificatePolicies.fromExtensions(extensions);
      return policies != null && policies.getPolicyInformation(POLICY) != null;
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("a certificate can't be encoded", e);
    }
  }
}
