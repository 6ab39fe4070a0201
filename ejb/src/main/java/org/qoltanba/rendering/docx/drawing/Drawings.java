package org.qoltanba.rendering.docx.drawing;

import java.util.List;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;

/** Reads what is drawn in a run. */
public final class Drawings {

  private final Reading reading;

  public Drawings(Reading reading, Blocks blocks) {
    this.reading = reading;
  }

  /**
   * @param drawn {@code w:drawing}, {@code w:pict} or {@code w:object}
   */
  public List<Inline> read(Xml drawn, Story story, Place place, Link link) {
    reading.losses().add("drawing");
    return List.of();
  }
}
