package org.qoltanba.lint.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.lint.numbering.Label;
import org.qoltanba.tags.Place;

/**
 * A numbered paragraph, or the paragraphs between two.
 *
 * @param label empty for what has no number
 * @param place of its first paragraph
 * @param things that it says, each with its place
 */
record Passage(Optional<Label> label, Place place, Map<Thing, Place> things) {

  private static final int SAME_NUMBER = 6;
  private static final int SAME_THING = 8;
  private static final int OTHER_THING = 2;
  private static final int OTHERS = 4;

  static Passage begin(Optional<Label> label, Place place) {
    return new Passage(label, place, new LinkedHashMap<>());
  }

  boolean says(Thing thing) {
    return things.containsKey(thing);
  }

  /** How well the two fit each other: by their numbers and by what they say; at most 0 for not. */
  int likeness(Passage other) {
    if (label.isPresent() != other.label.isPresent()) {
      return 0;
    }
    int common = (int) things.keySet().stream().filter(other::says).count();
    int different = things.size() + other.things.size() - 2 * common;
    int said = SAME_THING * common - Math.min(OTHERS, OTHER_THING * different);
    return label.isPresent()
        ? said + likeness(label.get(), other.label.get())
        : Math.max(1, said + 1);
  }

  private static int likeness(Label one, Label other) {
    int row = one.shape().equals(other.shape()) ? 1 : 0;
    return one.value().equals(other.value()) ? row + SAME_NUMBER : row;
  }
}
