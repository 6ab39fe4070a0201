package org.qoltanba.assembly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;

/** What is found while one part of a layout is read, the clauses that it includes with it. */
public final class Findings {

  private final String part;
  private final Ledger ledger;
  private int paragraph;

  /**
   * @param parties the parties for which there is a place to sign
   * @param clauses the clauses that are included
   */
  private record Ledger(
      List<TagError> errors, List<PlacedTag> tags, Set<String> parties, Set<String> clauses) {

    Ledger() {
      this(new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  public Findings(String part) {
    this(part, new Ledger());
  }

  private Findings(String part, Ledger ledger) {
    this.part = part;
    this.ledger = ledger;
  }

  /** For an included part, whose paragraphs are counted from 1 again. */
  Findings of(String included) {
    return new Findings(included, ledger);
  }

  /** For what is told elsewhere already. */
  Findings aside() {
    var aside = new Findings(part);
    aside.paragraph = paragraph;
    return aside;
  }

  void nextParagraph() {
    paragraph++;
  }

  Place place(String around) {
    return new Place(part, paragraph, around);
  }

  public void error(TagError error) {
    ledger.errors.add(error);
  }

  void error(String code, String around) {
    error(new TagError(code, place(around)));
  }

  void tag(Tag tag, Place place) {
    ledger.tags.add(new PlacedTag(tag, place));
    if (tag instanceof Tag.Sign sign) {
      ledger.parties.add(sign.party());
    } else if (tag instanceof Tag.Include include) {
      ledger.clauses.add(include.clause());
    }
  }

  /** The parties for which there is a place to sign, in alphabetical order. */
  public Set<String> parties() {
    return ledger.parties;
  }

  /** The names of the clauses that are included, those of clauses with them. */
  public Set<String> clauses() {
    return ledger.clauses;
  }

  /** All that could be understood, in the order of the text. */
  public List<PlacedTag> tags() {
    return ledger.tags;
  }

  public List<TagError> errors() {
    return ledger.errors;
  }
}
