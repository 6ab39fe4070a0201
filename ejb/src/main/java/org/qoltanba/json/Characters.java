package org.qoltanba.json;

import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** Which characters text may have: those of XML 1.0 (section 2.2), since a Word file is XML. */
final class Characters {

  private Characters() {}

  /**
   * @throws Refusal (malformed) with {@code forbidden-character} at the place
   */
  static String checked(Place place, String text) {
    if (!text.codePoints().allMatch(Characters::allowed)) {
      throw Refusal.malformed(new Fault(place.pointer(), "forbidden-character"));
    }
    return text;
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xd800
        || c >= 0xe000 && c < 0xfffe
        || c >= 0x10000;
  }
}
