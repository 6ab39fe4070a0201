package org.qoltanba.remotesigning;

import java.util.Base64;
import org.qoltanba.signing.key.KeyUnavailable;
import tools.jackson.databind.JsonNode;

/** Members of answers that have to be there. */
final class Answers {

  private Answers() {}

  static String text(JsonNode answer, String name, String path) throws KeyUnavailable {
    JsonNode value = answer.path(name);
    if (!value.isString() || value.stringValue().isEmpty()) {
      throw new KeyUnavailable(path + " answers without " + name);
    }
    return value.stringValue();
  }

  static byte[] base64(JsonNode value, String path) throws KeyUnavailable {
    try {
      return Base64.getMimeDecoder().decode(value.asString(""));
    } catch (IllegalArgumentException e) {
      throw new KeyUnavailable(path + " answers no Base64");
    }
  }
}
