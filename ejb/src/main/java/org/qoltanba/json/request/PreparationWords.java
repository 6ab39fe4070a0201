package org.qoltanba.json.request;

import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.PreparationOrder;

/**
 * How a party will sign whose key is elsewhere, as a caller words it.
 *
 * @param signature its level may be {@code BES} where a CMS will come
 * @param certificates as DER, the signer's own first
 * @param form a word of {@link Form}
 */
public record PreparationWords(SignatureWords signature, List<Content> certificates, String form) {

  /** More than any chain has. */
  private static final int MOST = 8;

  private static final String BES = "BES";

  public PreparationWords {
    Objects.requireNonNull(signature);
    certificates = List.copyOf(certificates);
    Objects.requireNonNull(form);
  }

  /**
   * What is ordered.
   *
   * @param signature that a party is to sign
   * @param preparation how
   */
  public record Ordered(SignatureOrder signature, PreparationOrder preparation) {}

  /**
   * @throws Refusal (unprocessable) for an unknown word, or what is no certificate
   */
  public Ordered toOrder() {
    Form known =
        Form.of(form)
            .orElseThrow(
                () ->
                    Refusal.unprocessable(
                        new Fault("/form", "unknown-form", Map.of("known", "value, cms"))));
    boolean bes = known == Form.CMS && signature.level().equals(BES);
    SignatureOrder order = bes ? signature.at(SignatureLevel.BES) : signature.toOrder();
    return new Ordered(order, new PreparationOrder(read(), known));
  }

  private List<X509Certificate> read() {
    if (certificates.isEmpty() || certificates.size() > MOST) {
      throw Refusal.unprocessable(
          new Fault("/certificates", "certificates-number", Map.of("most", MOST)));
    }
    var read = new ArrayList<X509Certificate>();
    for (Content certificate : certificates) {
      read.add(certificate(certificate, "/certificates/" + read.size()));
    }
    return read;
  }

  private static X509Certificate certificate(Content der, String place) {
    try {
      var factory = CertificateFactory.getInstance("X.509");
      return (X509Certificate) factory.generateCertificate(der.open());
    } catch (CertificateException e) {
      throw Refusal.unprocessable(new Fault(place, "no-certificate"));
    }
  }
}
