package org.qoltanba.remotesigning;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.qoltanba.signing.key.KeyUnavailable;

/**
 * An algorithm in the words of the API.
 *
 * @param digest the digest's name in Java
 * @param digestId its object identifier
 * @param id the signature's, as the service has it
 * @param parameters Base64 of their DER, for RSASSA-PSS
 */
record RemoteAlgorithm(String digest, String digestId, String id, Optional<String> parameters) {

  private static final Map<String, String> DIGESTS =
      Map.of(
          "256", "2.16.840.1.101.3.4.2.1",
          "384", "2.16.840.1.101.3.4.2.2",
          "512", "2.16.840.1.101.3.4.2.3");

  /** Of keys, where the service leaves the digest to the caller. */
  private static final List<String> GENERAL = List.of("1.2.840.113549.1.1.1", "1.2.840.10045.2.1");

  /**
   * @param name Bouncy Castle's, such as {@code SHA256withRSA}
   * @param offered what the service offers for the key
   * @throws KeyUnavailable if that is nothing like it
   */
  static RemoteAlgorithm of(String name, Set<String> offered) throws IOException {
    var identifier = new DefaultSignatureAlgorithmIdentifierFinder().find(name);
    String exact = identifier.getAlgorithm().getId();
    boolean pss = identifier.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS);
    String general = GENERAL.get(name.endsWith("ECDSA") ? 1 : 0);
    String id = offered.contains(exact) || pss ? exact : general;
    if (!offered.contains(id)) {
      throw new KeyUnavailable(RemoteCredential.PATH + ": the key does not offer " + name);
    }
    String bits = name.substring(3, 6);
    ASN1Encodable parameters = identifier.getParameters();
    Optional<String> encoded =
        pss
            ? Optional.of(
                Base64.getEncoder().encodeToString(parameters.toASN1Primitive().getEncoded()))
            : Optional.empty();
    return new RemoteAlgorithm("SHA-" + bits, DIGESTS.get(bits), id, encoded);
  }
}
