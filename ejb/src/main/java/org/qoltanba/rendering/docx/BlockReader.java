package org.qoltanba.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.docx.story.Wrappers;
import org.qoltanba.rendering.docx.table.TableReader;
import org.qoltanba.rendering.docx.text.Notes;
import org.qoltanba.rendering.docx.text.ParagraphReader;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;

/** Reads paragraphs and tables, wherever they stand. */
final class BlockReader implements Blocks {

  private final Reading reading;
  private final Notes notes;
  private final ParagraphReader paragraphs;
  private final TableReader tables;

  BlockReader(Reading reading) {
    this.reading = reading;
    this.notes = new Notes(reading, this);
    this.paragraphs = new ParagraphReader(reading, this, notes);
    this.tables = new TableReader(reading, this);
  }

  Notes notes() {
    return notes;
  }

  @Override
  public List<Block> read(List<Xml> elements, Story story, Place place) {
    var blocks = new ArrayList<Block>();
    for (Xml element : Wrappers.opened(elements)) {
      switch (element.name()) {
        case "w:p" -> paragraphs.read(element, story, place).ifPresent(blocks::add);
        case "w:tbl" -> tables.read(element, story, place).ifPresent(blocks::add);
        case "w:bookmarkStart" -> story.bookmark(element.get("w:name", ""));
        case "w:altChunk" -> reading.losses().add("imported-file");
        default -> {
          // Ends of ranges, and properties.
        }
      }
    }
    return blocks;
  }
}
