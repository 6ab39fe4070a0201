package org.qoltanba.web.ui.fill;

import java.util.Objects;

/**
 * One thing that is wrong, as the list of all says it.
 *
 * @param anchor the id of the field's element
 */
public record ShownFault(String anchor, String sentence) {

  public ShownFault {
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(sentence);
  }

  /** The id of the element of the field at that place. */
  static String anchor(String place) {
    return "at" + place.replace('/', '.');
  }
}
