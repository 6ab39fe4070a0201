package org.qoltanba.rendering.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.ooxml.Relation;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Section.Margin;

/** The headers or the footers: a section has those of the one before where it has none itself. */
final class Margins {

  private final Reading reading;
  private final Blocks blocks;
  private final String reference;
  private final Map<String, String> partByPages = new HashMap<>();
  private final Map<String, List<Block>> read = new HashMap<>();

  /**
   * @param reference {@code w:headerReference} or {@code w:footerReference}
   */
  Margins(Reading reading, Blocks blocks, String reference) {
    this.reading = reading;
    this.blocks = blocks;
    this.reference = reference;
  }

  /** Those of the next section. */
  Margin next(Xml section, Place place) {
    if (section != null) {
      section.children(reference).forEach(this::take);
    }
    return new Margin(of("first", place), of("default", place), of("even", place));
  }

  private void take(Xml element) {
    String id = element.get("r:id", "");
    Relation relation = reading.file().relations(reading.file().main()).get(id);
    if (relation != null && !relation.external()) {
      partByPages.put(element.get("w:type", "default"), relation.target());
    }
  }

  private List<Block> of(String pages, Place place) {
    String part = partByPages.get(pages);
    if (part == null) {
      return List.of();
    }
    // Read once for each width: many sections share their headers.
    return read.computeIfAbsent(part + " " + place.page().textWidth(), key -> read(part, place));
  }

  private List<Block> read(String part, Place place) {
    Xml root = reading.file().xml(part).orElse(null);
    return root == null
        ? List.of()
        : blocks.read(
            root.children(),
            Story.of(reading, part),
            Place.on(place.page(), place.page().textWidth()));
  }
}
