package org.qoltanba.json.request;

import java.util.Base64;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** Bytes in a text. */
final class Base64Text {

  private Base64Text() {}

  /**
   * @throws Refusal (malformed) with {@code no-base64} at the place
   */
  static Content content(String place, String text) {
    try {
      return new Content(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw Refusal.malformed(new Fault(place, "no-base64"));
    }
  }
}
