package org.qoltanba.remotesigning;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qoltanba.signing.key.KeyUnavailable;
import tools.jackson.databind.JsonNode;

/**
 * What a service says of a key ({@code credentials/info}).
 *
 * @param chain the key's own certificate first
 * @param algorithms the object identifiers that {@code signHash} may be asked for
 */
record RemoteCredential(String id, List<X509Certificate> chain, Set<String> algorithms) {

  static final String PATH = "/credentials/info";

  /** The service activates the key itself, or by what is sent along; else its owner has to act. */
  private static final Set<String> WITHOUT_OWNER = Set.of("implicit", "explicit");

  /**
   * @throws KeyUnavailable if the key can't be used from here
   */
  static RemoteCredential read(String id, JsonNode info) throws KeyUnavailable {
    demand(info.path("key").path("status").asString("").equals("enabled"), "key is not enabled");
    String mode = info.path("auth").path("mode").asString("");
    demand(WITHOUT_OWNER.contains(mode), "key needs its owner for each signature");
    var algorithms = new ArrayList<String>();
    info.path("key").path("algo").forEach(one -> algorithms.add(one.asString("")));
    demand(!algorithms.isEmpty(), "key has no algorithm");
    return new RemoteCredential(id, chain(info), Set.copyOf(algorithms));
  }

  private static List<X509Certificate> chain(JsonNode info) throws KeyUnavailable {
    var chain = new ArrayList<X509Certificate>();
    try {
      var factory = CertificateFactory.getInstance("X.509");
      for (JsonNode certificate : info.path("cert").path("certificates")) {
        var der = new ByteArrayInputStream(Answers.base64(certificate, PATH));
        chain.add((X509Certificate) factory.generateCertificate(der));
      }
    } catch (GeneralSecurityException e) {
      throw new KeyUnavailable(PATH + " answers no certificates");
    }
    demand(!chain.isEmpty(), "key has no certificate");
    return chain;
  }

  private static void demand(boolean given, String otherwise) throws KeyUnavailable {
    if (!given) {
      throw new KeyUnavailable(PATH + ": the " + otherwise);
    }
  }
}
