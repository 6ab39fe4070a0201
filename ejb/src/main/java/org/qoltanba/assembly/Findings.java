package org.qoltanba.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

/** What is found while one part of a layout is read. */
final class Findings {

  private final String part;
  private final List<TagError> errors = new ArrayList<>();
  private final Set<String> parties = new TreeSet<>();
  private int paragraph;
  private int tags;

  Findings(String part) {
    this.part = part;
  }

  void nextParagraph() {
    paragraph++;
  }

  Place place(String around) {
    return new Place(part, paragraph, around);
  }

  void error(TagError error) {
    errors.add(error);
  }

  void tag() {
    tags++;
  }

  void party(String party) {
    parties.add(party);
  }

  /** The parties for which there is a place to sign, in alphabetical order. */
  Set<String> parties() {
    return parties;
  }

  boolean anyTags() {
    return tags > 0;
  }

  List<TagError> errors() {
    return errors;
  }
}
