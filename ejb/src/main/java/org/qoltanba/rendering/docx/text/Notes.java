package org.qoltanba.rendering.docx.text;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.docx.foundation.Settings;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Inline.NoteMark;

/** Counts notes as the text refers to them. */
public final class Notes {

  private final Reading reading;
  private final Blocks blocks;
  private final NoteKind footnotes;
  private final NoteKind endnotes;
  private final List<Block> atTheEnd = new ArrayList<>();

  /** A note has no notes: one that refers to itself would have no end. */
  private boolean inNote;

  public Notes(Reading reading, Blocks blocks) {
    this.reading = reading;
    this.blocks = blocks;
    Settings settings = reading.foundation().settings();
    this.footnotes = new NoteKind(reading, "footnote", settings.footnotes());
    this.endnotes = new NoteKind(reading, "endnote", settings.endnotes());
  }

  /**
   * @param properties of the section that begins, or null
   */
  public void beginSection(Xml properties) {
    Settings settings = reading.foundation().settings();
    Xml own = properties == null ? null : properties.child("w:footnotePr");
    footnotes.renumber(settings.footnotes().under(own));
    Xml end = properties == null ? null : properties.child("w:endnotePr");
    endnotes.renumber(settings.endnotes().under(end));
  }

  /** The endnotes referred to so far. */
  public List<Block> endnotes() {
    return atTheEnd;
  }

  /**
   * @param reference {@code w:footnoteReference} or {@code w:endnoteReference}
   * @param custom the mark that the text itself has; empty for the next number
   */
  NoteMark mark(Xml reference, String custom, TextLook look, Place place) {
    boolean footnote = reference.is("w:footnoteReference");
    NoteKind kind = footnote ? footnotes : endnotes;
    String mark = custom.isEmpty() ? kind.nextMark() : custom;
    List<Block> note = inNote ? List.of() : read(kind, reference, mark, place);
    if (note.isEmpty()) {
      reading.losses().add("note");
    }
    if (kind.restartOnPages()) {
      reading.losses().add("notes-numbered-by-page");
    }
    if (footnote) {
      return new NoteMark(mark, look, note);
    }
    atTheEnd.addAll(note);
    return new NoteMark(mark, look, List.of());
  }

  private List<Block> read(NoteKind kind, Xml reference, String mark, Place place) {
    inNote = true;
    List<Block> note = kind.read(reference.get("w:id", ""), mark, blocks, place);
    inNote = false;
    return note;
  }
}
