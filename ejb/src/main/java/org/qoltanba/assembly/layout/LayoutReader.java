package org.qoltanba.assembly.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docx4j.relationships.Relationship;
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.xml.OutOfReach;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.ListNumbers;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.TagError;

/** Reads a template's Word file, with the clauses that it includes. */
final class LayoutReader {

  private static final Set<String> TEXTS = Set.of("header", "footer", "footnotes", "endnotes");

  private final PartSelection parts;
  private final ContentTypes types;
  private final Language language;
  private final ClauseSet clauses;
  private final ListNumbers lists;
  private final LayoutContext context;
  private final List<PartReading> readings;

  /**
   * @throws org.qoltanba.assembly.xml.BrokenLayout if a file can't be used
   */
  LayoutReader(Content file, Language language, Function<String, Optional<Content>> source) {
    Map<String, byte[]> entries = WordZip.read(file);
    this.language = language;
    this.types = new ContentTypes(entries.get(WordZip.CONTENT_TYPES));
    this.parts = new PartSelection(entries);
    types.requireWordDocument(parts.main());
    types.retain(parts.parts().keySet());
    List<PartReading> alone = readings(new LayoutContext(Map.of(), Set.of()));
    var names = new TreeSet<String>();
    alone.forEach(reading -> names.addAll(reading.findings().clauses()));
    this.clauses = new ClauseSet(names, source, parts, types);
    this.lists = lists();
    this.context = new LayoutContext(clauses.texts(), lists.restarting());
    this.readings = names.isEmpty() ? alone : readings(context);
  }

  private List<PartReading> readings(LayoutContext with) {
    var texts = new ArrayList<String>(List.of(parts.main()));
    for (Relationship relationship : parts.relations(parts.main())) {
      String part = Relations.target(parts.main(), relationship);
      if (TEXTS.contains(PartSelection.kind(relationship)) && !texts.contains(part)) {
        texts.add(part);
      }
    }
    return texts.stream()
        .map(part -> PartReading.read(part, parts.parts().get(part), with))
        .toList();
  }

  private ListNumbers lists() {
    return parts
        .target("numbering")
        .map(part -> ListNumbers.read(part, parts.parts().get(part)))
        .orElseGet(ListNumbers::none);
  }

  private List<TagError> errors() {
    var errors = new ArrayList<TagError>();
    readings.forEach(reading -> errors.addAll(reading.errors()));
    errors.addAll(clauses.outOfReach());
    parts.parts().keySet().forEach(part -> errors.addAll(outOfReach(part)));
    return errors.stream().distinct().toList();
  }

  /** What of a part is filled nowhere: charts and the like, and where links lead. */
  private List<TagError> outOfReach(String part) {
    var errors = new ArrayList<TagError>();
    boolean text = readings.stream().anyMatch(reading -> reading.part().equals(part));
    if (parts.readable(part) && !text) {
      errors.addAll(OutOfReach.find(part, parts.parts().get(part)));
    }
    Stream<String> links =
        Optional.ofNullable(parts.relations(part)).stream()
            .flatMap(List::stream)
            .filter(Relations::external)
            .map(Relationship::getTarget);
    errors.addAll(OutOfReach.inLinks(part, links));
    return errors;
  }

  LayoutReading reading() {
    return new LayoutReading(
        readings.stream().flatMap(reading -> reading.findings().tags().stream()).toList(),
        readings.stream().map(PartReading::text).toList(),
        errors());
  }

  /** The clauses that are included, as they came from their source. */
  Map<String, Content> included() {
    return Map.copyOf(clauses.files());
  }

  /**
   * @throws BrokenTags with all faults of the tags
   */
  Layout layout() {
    List<TagError> errors = errors();
    if (!errors.isEmpty()) {
      throw new BrokenTags(errors);
    }
    return new LayoutMaker(parts, types, clauses).make(readings, language, context, lists);
  }
}
