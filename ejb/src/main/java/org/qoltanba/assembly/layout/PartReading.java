package org.qoltanba.assembly.layout;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.assembly.reading.Findings;
import org.qoltanba.assembly.reading.StoryReader;
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.text.Outline;
import org.qoltanba.assembly.text.Story;
import org.qoltanba.assembly.xml.OutOfReach;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.TagError;

/** One part of a layout, read. */
record PartReading(Findings findings, TextReading text) {

  static PartReading read(String part, byte[] xml, LayoutContext context) {
    var findings = new Findings(part);
    Story story = Story.read(part, xml);
    var reader = new StoryReader(findings, story.boxes(), context);
    var blocks = new ArrayList<Node<PlacedTag>>();
    story.texts().forEach(text -> blocks.addAll(Outline.of(reader.read(text))));
    OutOfReach.find(part, xml).forEach(findings::error);
    return new PartReading(findings, new TextReading(part, blocks));
  }

  String part() {
    return text.part();
  }

  boolean anyTags() {
    return !findings.tags().isEmpty();
  }

  List<TagError> errors() {
    return findings.errors();
  }
}
