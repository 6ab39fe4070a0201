package org.qoltanba.rendering.docx.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.docx.drawing.Drawings;
import org.qoltanba.rendering.docx.foundation.Unsupported;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Role;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Paragraph.Numbered;
import org.qoltanba.rendering.style.StyleSheet;

/** Reads paragraphs. */
public final class ParagraphReader {

  private final Reading reading;
  private final Tools tools;

  /**
   * @param blocks reads what stands in boxes inside of paragraphs
   */
  public ParagraphReader(Reading reading, Blocks blocks, Notes notes) {
    this.reading = reading;
    this.tools = new Tools(reading, new Drawings(reading, blocks), notes);
  }

  /** The paragraph; empty where nothing of it is printed, not even its end. */
  public Optional<Paragraph> read(Xml element, Story story, Place place) {
    Xml direct = element.child("w:pPr");
    StyleSheet styles = reading.foundation().styles();
    ParagraphLook look = styles.paragraph(direct, place.context());
    reading.losses().beginParagraph();
    findLosses(direct, look);
    int number = reading.nextParagraph();
    Xml mark = direct == null ? null : direct.child("w:rPr");
    Optional<Numbered> label = label(look, mark, story);
    var runs = new RunReader(tools, story, place, look);
    Inlines content = new ContentReader(runs, story, reading.losses()).read(element);
    reading.losses().endParagraph(number, content::text);
    if (content.all().isEmpty() && isGone(look, mark)) {
      return Optional.empty();
    }
    return Optional.of(new Paragraph(number, with(content.stops(), look), label, content.all()));
  }

  private void findLosses(Xml direct, ParagraphLook look) {
    Unsupported unsupported = reading.foundation().unsupported();
    unsupported.in(direct).forEach(reading.losses()::add);
    unsupported.inStyle(look.role().style()).forEach(reading.losses()::add);
  }

  private Optional<Numbered> label(ParagraphLook look, Xml mark, Story story) {
    Role role = look.role();
    if (role.list() == 0) {
      return Optional.empty();
    }
    return story
        .counters()
        .next(role.list(), role.level())
        .map(
            label ->
                new Numbered(
                    label, reading.foundation().styles().label(mark, label.look(), role.style())));
  }

  /** Whether an empty paragraph's end is hidden or deleted. */
  private static boolean isGone(ParagraphLook look, Xml mark) {
    return look.mark().hidden()
        || mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
  }

  private static ParagraphLook with(List<TabStop> stops, ParagraphLook look) {
    if (stops.isEmpty()) {
      return look;
    }
    var all = new ArrayList<>(look.tabs());
    all.addAll(stops);
    all.sort(Comparator.comparingDouble(TabStop::position));
    return new ParagraphLook(
        look.role(),
        look.indents(),
        look.spacing(),
        look.align(),
        look.flow(),
        all,
        look.frame(),
        look.mark());
  }
}
