package org.qoltanba.archive.jpa.preparation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.qoltanba.document.StepFailed;

/** Certificates as bytes: one after the other as DER, which tells where each ends. */
final class Certificates {

  private Certificates() {}

  static byte[] bytes(List<X509Certificate> certificates) {
    var out = new ByteArrayOutputStream();
    try {
      for (X509Certificate certificate : certificates) {
        out.writeBytes(certificate.getEncoded());
      }
    } catch (CertificateException e) {
      throw new StepFailed("archive", e);
    }
    return out.toByteArray();
  }

  static List<X509Certificate> of(byte[] bytes) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(bytes))
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException e) {
      throw new StepFailed("archive", e);
    }
  }
}
