package org.qoltanba.rendering.docx;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Frame;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.style.Context;

/** Endnotes stand at the end of the text, below a rule of two inches. */
final class Endnotes {

  private static final double RULE = 144;

  private Endnotes() {}

  static void append(List<Block> notes, List<Block> text, Reading reading, Place place) {
    if (!notes.isEmpty()) {
      text.add(rule(reading, place.width()));
      text.addAll(notes);
    }
  }

  private static Paragraph rule(Reading reading, double width) {
    ParagraphLook plain = reading.foundation().styles().paragraph(null, Context.NONE);
    var line = new Borders(Line.NONE, Line.NONE, new Line("solid", 0.5, "#000000", 0), Line.NONE);
    var look =
        new ParagraphLook(
            plain.role(),
            new Indents(0, Math.max(0, width - RULE), 0),
            plain.spacing(),
            plain.align(),
            plain.flow(),
            List.of(),
            new Frame(line, Line.NONE, ""),
            plain.mark());
    return new Paragraph(reading.nextParagraph(), look, Optional.empty(), List.of());
  }
}
