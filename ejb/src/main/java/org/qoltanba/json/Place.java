package org.qoltanba.json;

import java.util.ArrayDeque;

/**
 * A place in a request's tree, as a chain of steps.
 *
 * <p>Its pointer is put together only where a fault is told: a pointer for each value of a deep
 * tree would be far more text than the request.
 */
public final class Place {

  private final Place parent;
  private final Object step;

  private Place(Place parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * @param pointer what all pointers below begin with; empty for the whole request
   */
  public static Place at(String pointer) {
    return new Place(null, pointer);
  }

  public Place member(String name) {
    return new Place(this, name);
  }

  public Place element(int index) {
    return new Place(this, index);
  }

  /** The JSON pointer (RFC 6901). */
  public String pointer() {
    var steps = new ArrayDeque<Object>();
    Place place = this;
    for (; place.parent != null; place = place.parent) {
      steps.push(place.step);
    }
    var text = new StringBuilder((String) place.step);
    steps.forEach(s -> text.append('/').append(Pointers.escaped(s.toString())));
    return text.toString();
  }
}
