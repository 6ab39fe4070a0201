package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a browser sent to servers, by its own account of it.
 *
 * @param requests the addresses, headers and bodies, each as text
 */
record SentBodies(List<String> requests) {

  /**
   * Bytes, a multiple of three; certificates are sent and stand in key files, too, but encrypted.
   */
  private static final int PIECE = 48;

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Fails where the browser does not tell a body, for then nobody knows what was in it. */
  static SentBodies of(List<String> traffic) {
    var requests = new ArrayList<String>();
    for (String message : traffic) {
      JsonNode told = JSON.readTree(message).get("message");
      if (told.get("method").asString().equals("Network.requestWillBeSent")) {
        JsonNode request = told.get("params").get("request");
        boolean complete = !request.has("hasPostData") || request.has("postData");
        assertTrue(complete, "a body that is not told: " + request.get("url"));
        requests.add(request.toString());
      }
    }
    return new SentBodies(requests);
  }

  /** How many of them went to an address with that ending. */
  long to(String ending) {
    return requests.stream()
        .filter(request -> JSON.readTree(request).get("url").asString().endsWith(ending))
        .count();
  }

  void without(String secret) {
    requests.forEach(request -> assertFalse(request.contains(secret), "sent: " + secret));
  }

  /**
   * Fails if any piece of the bytes is in a request, as it is or in Base64.
   *
   * @param open what may be sent although it is a part of them
   */
  void without(byte[] secret, byte[]... open) {
    for (int from = 0; from + PIECE + 2 <= secret.length; from += PIECE / 2) {
      for (int shift = 0; shift < 3; shift++) {
        byte[] piece = Arrays.copyOfRange(secret, from + shift, from + shift + PIECE);
        if (Stream.of(open).noneMatch(one -> text(one).contains(text(piece)))) {
          without(text(piece));
          without(Base64.getEncoder().encodeToString(piece));
        }
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
