package org.qoltanba.form.offer;

import java.util.Objects;

/**
 * That a text may be typed at a place.
 *
 * @param because the place that tells so: a JSON pointer into a request
 * @param place where it may be typed
 */
public record Offer(String because, String place, String text) {

  public Offer {
    Objects.requireNonNull(because);
    Objects.requireNonNull(place);
    Objects.requireNonNull(text);
  }
}
