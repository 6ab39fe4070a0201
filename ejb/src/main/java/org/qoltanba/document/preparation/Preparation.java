package org.qoltanba.document.preparation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Content;
import org.qoltanba.document.SignatureOrder;

/**
 * What the owner of a key has to sign.
 *
 * @param attributes the signed attributes as DER, which the value is made over; none for a CMS
 * @param algorithm the signature's, such as {@code SHA256withECDSA}
 * @param digest SHA-256, SHA-384 or SHA-512 as the algorithm says of the attributes, for a CMS
 *     SHA-256 of the file
 * @param expiresAt until when it can be completed
 */
public record Preparation(
    UUID id,
    UUID document,
    SignatureOrder signature,
    Form form,
    Optional<Content> attributes,
    String algorithm,
    Content digest,
    Instant expiresAt) {

  public Preparation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(document);
    Objects.requireNonNull(signature);
    Objects.requireNonNull(form);
    Objects.requireNonNull(attributes);
    Objects.requireNonNull(algorithm);
    Objects.requireNonNull(digest);
    Objects.requireNonNull(expiresAt);
  }
}
