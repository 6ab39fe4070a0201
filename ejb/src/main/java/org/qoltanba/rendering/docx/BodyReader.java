package org.qoltanba.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.docx.foundation.Settings;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.docx.story.Wrappers;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.style.StyleSheet;

/** Reads the body of one Word file, section by section. */
final class BodyReader {

  private final Reading reading;
  private final BlockReader blocks;
  private final PageSetup setup;
  private final PageFrames frames;
  private final Margins headers;
  private final Margins footers;
  private final Story story;
  private final List<Section> sections = new ArrayList<>();

  BodyReader(Reading reading) {
    this.reading = reading;
    this.blocks = new BlockReader(reading);
    this.setup = new PageSetup(reading.foundation().settings(), reading.losses());
    this.frames = new PageFrames(reading.foundation().settings(), reading.losses());
    this.headers = new Margins(reading, blocks, "w:headerReference");
    this.footers = new Margins(reading, blocks, "w:footerReference");
    this.story = Story.of(reading, reading.file().main());
  }

  Paper read(Xml body) {
    Settings settings = reading.foundation().settings();
    StyleSheet styles = reading.foundation().styles();
    if (settings.hyphenated() && !styles.isOnByDefault("w:suppressAutoHyphens")) {
      reading.losses().add("hyphenation");
    }
    var content = new ArrayList<Xml>();
    for (Xml element : Wrappers.opened(body.children())) {
      Xml end = element.is("w:p") ? element.at("w:pPr", "w:sectPr") : null;
      if (end != null) {
        if (content.isEmpty() || printsMore(element)) {
          content.add(element);
        }
        add(end, content, false);
        content.clear();
      } else {
        content.add(element);
      }
    }
    add(body.child("w:sectPr"), content, true);
    return new Paper(
        sections, settings.oddAndEven(), settings.defaultTab(), reading.losses().all());
  }

  /** Whether a section's last paragraph is more than the section's end, which takes no line. */
  private static boolean printsMore(Xml paragraph) {
    return paragraph.children().stream()
        .anyMatch(child -> !child.is("w:pPr") && !child.is("w:proofErr"));
  }

  private void add(Xml properties, List<Xml> content, boolean last) {
    setup.findLosses(properties);
    Section.Page page = setup.page(properties);
    Section.Columns columns = setup.columns(properties);
    blocks.notes().beginSection(properties);
    var place = Place.on(page, columns.width(page));
    List<Block> text = blocks.read(content, story, place);
    if (last) {
      Endnotes.append(blocks.notes().endnotes(), text, reading, place);
    }
    sections.add(
        new Section(
            page,
            frames.of(properties, page),
            columns,
            setup.numbers(properties),
            continues(properties, page),
            properties != null && Measure.on(properties.child("w:titlePg")),
            headers.next(properties, place),
            footers.next(properties, place),
            text));
  }

  /** Pages of another size can't go on where the last one ended. */
  private boolean continues(Xml properties, Section.Page page) {
    if (sections.isEmpty() || !setup.type(properties).equals("continuous")) {
      return false;
    }
    Section.Page before = sections.get(sections.size() - 1).page();
    return before.width() == page.width() && before.height() == page.height();
  }
}
