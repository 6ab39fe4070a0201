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
 * @param row what its number has in common with those of its row
 * @param place of its first paragraph
 * @param things that it says, each with its place
 */
record Passage(Optional<Label> label, String row, Place place, Map<Thing, Place> things) {

  private static final int SAME_NUMBER = 6;
  private static final int SAME_THING = 8;
  private static final int OTHER_THING = 2;
  private static final int OTHERS = 4;

  /** By so many a passage is known; a stranger's file may have any number of them. */
  private static final int COMPARED = 16;

  static Passage begin(Optional<Label> label, Place place) {
    return new Passage(label, label.map(Label::shape).orElse(""), place, new LinkedHashMap<>());
  }

  boolean says(Thing thing) {
    return things.containsKey(thing);
  }

  /** How well the two fit each other: by their numbers and by what they say; at most 0 for not. */
  int likeness(Passage other) {
    if (label.isPresent() != other.label.isPresent()) {
      return 0;
    }
    int common = 0;
    int compared = 0;
    for (Thing thing : things.keySet()) {
      common += other.says(thing) ? 1 : 0;
      if (++compared == COMPARED) {
        break;
      }
    }
    int different = things.size() + other.things.size() - 2 * common;
    int said = SAME_THING * common - Math.min(OTHERS, OTHER_THING * different);
    return label.isPresent() ? said + numbers(other) : Math.max(1, said + 1);
  }

  private int numbers(Passage other) {
    int sameRow = row.equals(other.row) ? 1 : 0;
    boolean same = label.orElseThrow().value().equals(other.label.orElseThrow().value());
    return same ? sameRow + SAME_NUMBER : sameRow;
  }
}
