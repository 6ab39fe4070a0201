package org.qoltanba.remotesigning;

import java.util.Map;
import org.qoltanba.signing.key.KeyUnavailable;
import tools.jackson.databind.JsonNode;

/** Calls with a token, which is renewed once where the service does not take it any more. */
record RemoteSession(ServiceWire wire, AccessToken token) {

  JsonNode call(String path, Map<String, Object> body) throws KeyUnavailable {
    var answer = wire.call(path, body, token.value());
    if (answer.isEmpty() && token.renewable()) {
      token.forget();
      answer = wire.call(path, body, token.value());
    }
    return answer.orElseThrow(() -> new KeyUnavailable(path + " does not take the token"));
  }
}
