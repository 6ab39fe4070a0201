package org.qoltanba.rendering.docx.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.rendering.docx.foundation.NoteNumbers;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.numbering.NumberFormat;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;

/** A file's footnotes, or its endnotes. */
final class NoteKind {

  private final Reading reading;
  private final String kind;
  private final Map<String, Xml> notes = new HashMap<>();
  private Story story;
  private NoteNumbers numbers;
  private int next;

  /**
   * @param kind of the relationship, and of the part's elements but for their number
   */
  NoteKind(Reading reading, String kind, NoteNumbers numbers) {
    this.reading = reading;
    this.kind = kind;
    this.numbers = numbers;
    this.next = numbers.first();
  }

  /** Most files have parts for notes, but no notes. */
  private void open() {
    Optional<String> part = reading.file().ofMain(kind + "s");
    story = Story.of(reading, part.orElse(""));
    part.flatMap(reading.file()::xml)
        .ifPresent(
            root ->
                root.children("w:" + kind).forEach(note -> notes.put(note.get("w:id", ""), note)));
  }

  /** From here on they are numbered so. */
  void renumber(NoteNumbers said) {
    if (said.restart().equals("eachSect") || said.first() != numbers.first()) {
      next = said.first();
    }
    numbers = said;
  }

  /** Whether they would begin again on each page, of which nothing is known yet. */
  boolean restartOnPages() {
    return numbers.restart().equals("eachPage");
  }

  String nextMark() {
    return NumberFormat.write(next++, numbers.format());
  }

  List<Block> read(String id, String mark, Blocks blocks, Place place) {
    if (story == null) {
      open();
    }
    Xml note = notes.get(id);
    return note == null
        ? List.of()
        : blocks.read(note.children(), story.note(mark), place.box(place.width()));
  }
}
