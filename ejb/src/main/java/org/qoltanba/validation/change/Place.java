package org.qoltanba.validation.change;

import java.util.Optional;
import org.qoltanba.validation.pdf.PdfValue.Reference;

/**
 * Where in a file a comparison stands.
 *
 * @param code what a change here is
 * @param page the page it belongs to, empty if none
 * @param object the indirect object that it is in, null in the trailer
 * @param way from that object
 */
record Place(String code, Optional<Integer> page, Reference object, String way) {

  private static final int LONGEST = 200;

  static final Place TRAILER = new Place("object-changed", Optional.empty(), null, "");

  Place at(String step) {
    return new Place(code, page, object, way + "/" + step);
  }

  Place in(Reference next) {
    return new Place(code, page, next, "");
  }

  Place on(int number) {
    return new Place("page-changed", Optional.of(number), object, way);
  }

  Place named(String other) {
    return new Place(other, page, object, way);
  }

  /** No longer than can be read: names in a file may be of any length. */
  String words() {
    String words = object == null ? "trailer " + way : (object + " " + way).strip();
    return words.substring(0, Math.min(words.length(), LONGEST));
  }
}
