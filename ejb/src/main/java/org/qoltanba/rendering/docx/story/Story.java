package org.qoltanba.rendering.docx.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.docx.field.Fields;
import org.qoltanba.rendering.numbering.Counters;
import org.qoltanba.rendering.ooxml.Relation;
import org.qoltanba.rendering.paper.Inline.Bookmark;
import org.qoltanba.rendering.paper.Inline.Link;

/** A text of its own: its numbers are counted and its fields are open by themselves. */
public final class Story {

  private final Reading reading;
  private final String part;
  private final Counters counters;
  private final String mark;
  private final Fields fields;
  private final List<Bookmark> ahead = new ArrayList<>();

  private Story(Reading reading, String part, Counters counters, String mark) {
    this.reading = reading;
    this.part = part;
    this.counters = counters;
    this.mark = mark;
    this.fields = new Fields(reading.bookmarks()::exists, reading.losses()::add);
  }

  /** All the text of a part. */
  public static Story of(Reading reading, String part) {
    return new Story(reading, part, new Counters(reading.foundation().numbering()), "");
  }

  /** A text inside of this one, such as a box's, that is counted with it. */
  public Story inner() {
    return new Story(reading, part, counters, mark);
  }

  /** A note in this part, which knows its own mark. */
  public Story note(String itsMark) {
    return new Story(reading, part, counters, itsMark);
  }

  public Counters counters() {
    return counters;
  }

  public Fields fields() {
    return fields;
  }

  /** The mark of the note that this is; empty for other texts. */
  public String mark() {
    return mark;
  }

  /** What an id in this part refers to. */
  public Optional<Relation> relation(String id) {
    return id == null
        ? Optional.empty()
        : Optional.ofNullable(reading.file().relations(part).get(id));
  }

  /** Where an id or the name of a bookmark leads; null says neither. */
  public Link link(String id, String bookmark) {
    Optional<Relation> relation = relation(id).filter(Relation::external);
    if (relation.isPresent()) {
      String address = relation.get().target();
      return new Link(bookmark == null ? address : address + "#" + bookmark, true);
    }
    return bookmark != null && reading.bookmarks().exists(bookmark)
        ? new Link(bookmark, false)
        : Link.NONE;
  }

  /** Sets a bookmark before what follows. */
  public void bookmark(String name) {
    if (reading.bookmarks().isNew(name)) {
      ahead.add(new Bookmark(name));
    }
  }

  /** The bookmarks set since this was last asked. */
  public List<Bookmark> bookmarks() {
    if (ahead.isEmpty()) {
      return List.of();
    }
    var taken = List.copyOf(ahead);
    ahead.clear();
    return taken;
  }
}
