package org.qoltanba.remotesigning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.signing.key.KeyUnavailable;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.key.SigningKey;
import tools.jackson.databind.JsonNode;

/** Finds keys at remote signing services. */
public final class RemoteKeys {

  private static final String LIST = "/credentials/list";

  private RemoteKeys() {}

  /**
   * Asks the service for the key and its certificates; nothing is signed.
   *
   * @param id the service's name of the key; empty where it has but one for this login
   * @throws KeyUnavailable if there is no such key, or it can't be used without its owner
   */
  public static SigningKey open(
      RemoteService service, RemoteLogin login, Optional<String> id, Clock clock)
      throws KeyUnavailable {
    var wire = new ServiceWire(service);
    var session = new RemoteSession(wire, new AccessToken(wire, login, clock));
    String known = id.isPresent() ? id.get() : only(session);
    JsonNode info =
        session.call(
            RemoteCredential.PATH,
            Map.of("credentialID", known, "certificates", "chain", "authInfo", true));
    var credential = RemoteCredential.read(known, info);
    var identity = SignerIdentity.of(credential.chain());
    return new SigningKey(new RemoteSigner(session, credential, identity, login.pin()), identity);
  }

  private static String only(RemoteSession session) throws KeyUnavailable {
    var ids = new ArrayList<String>();
    session.call(LIST, Map.of()).path("credentialIDs").forEach(one -> ids.add(one.asString("")));
    if (ids.size() != 1) {
      throw new KeyUnavailable(LIST + " has " + ids.size() + " keys, and none is named");
    }
    return ids.get(0);
  }
}
