package org.qoltanba.document.preparation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * How a party will sign whose key is not here.
 *
 * @param certificates the signer's own first, then those of issuers that may be needed
 * @param form what will be given back
 */
public record PreparationOrder(List<X509Certificate> certificates, Form form) {

  public PreparationOrder {
    certificates = List.copyOf(certificates);
    Objects.requireNonNull(form);
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("nobody is named who will sign");
    }
  }
}
