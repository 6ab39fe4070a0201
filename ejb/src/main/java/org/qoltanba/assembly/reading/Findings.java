package org.qoltanba.assembly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

/** What is found while one part of a layout is read. */
public final class Findings {

  private final String part;
  private final List<TagError> errors = new ArrayList<>();
  private final Set<String> parties = new TreeSet<>();
  private int paragraph;
  private int tags;

  public Findings(String part) {
    this.part = part;
  }

  public void nextParagraph() {
    paragraph++;
  }

  public Place place(String around) {
    return new Place(part, paragraph, around);
  }

  public void error(TagError error) {
    errors.add(error);
  }

  public void tag() {
    tags++;
  }

  public void party(String party) {
    parties.add(party);
  }

  /** The parties for which there is a place to sign, in alphabetical order. */
  public Set<String> parties() {
    return parties;
  }

  public boolean anyTags() {
    return tags > 0;
  }

  public List<TagError> errors() {
    return errors;
  }
}
