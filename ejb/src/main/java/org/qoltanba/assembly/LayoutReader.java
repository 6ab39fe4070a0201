package org.qoltanba.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.relationships.Relationship;
import org.qoltanba.assembly.printing.SignaturePlace;
import org.qoltanba.assembly.reading.Findings;
import org.qoltanba.assembly.reading.OutOfReach;
import org.qoltanba.assembly.reading.Story;
import org.qoltanba.assembly.reading.StoryReader;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.CoreProperties;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.assembly.zip.StyleLanguage;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.TagError;

/** Makes a template's Word file ready for filling. */
final class LayoutReader {

  private static final Set<String> TEXTS = Set.of("header", "footer", "footnotes", "endnotes");
  private static final Pattern PICTURE_ID = Pattern.compile("docPr\\b[^>]*?\\bid=\"(\\d{1,18})\"");

  private final PartSelection parts;
  private final ContentTypes types;
  private final List<String> stories = new ArrayList<>();
  private final List<TagError> errors = new ArrayList<>();

  private LayoutReader(Map<String, byte[]> entries) {
    this.types = new ContentTypes(entries.get(WordZip.CONTENT_TYPES));
    this.parts = new PartSelection(entries);
  }

  /**
   * @throws BrokenLayout if the file can't be used
   * @throws BrokenTags with all faults of its tags
   */
  static Layout read(Content file, Language language) {
    var reader = new LayoutReader(WordZip.read(file));
    reader.types.requireWordDocument(reader.parts.main());
    reader.types.retain(reader.parts.parts().keySet());
    reader.findTags();
    StyleLanguage.declare(language, reader.parts, reader.types);
    return reader.layout();
  }

  private void findTags() {
    find(parts.main());
    for (Relationship relationship : List.copyOf(parts.relations(parts.main()))) {
      if (TEXTS.contains(PartSelection.kind(relationship))) {
        find(Relations.target(parts.main(), relationship));
      }
    }
    if (!errors.isEmpty()) {
      throw new BrokenTags(errors);
    }
  }

  private void find(String part) {
    var findings = new Findings(part);
    var reader = new StoryReader(findings);
    Story.read(part, parts.parts().get(part)).texts().forEach(reader::read);
    errors.addAll(findings.errors());
    errors.addAll(OutOfReach.find(part, parts.parts().get(part)));
    if (findings.anyTags()) {
      stories.add(part);
    }
    if (!findings.parties().isEmpty()) {
      SignaturePlace.addTo(parts.relations(part), findings.parties());
      parts.parts().put(SignaturePlace.PICTURE_PART, picture());
      types.byDefault("png", "image/png");
    }
  }

  private static byte[] picture() {
    try (InputStream png = LayoutReader.class.getResourceAsStream("signature-place.png")) {
      return png.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading our own resource", e);
    }
  }

  private Layout layout() {
    Map<String, byte[]> entries = new HashMap<>(parts.parts());
    for (String part : parts.parts().keySet()) {
      List<Relationship> relationships = parts.relations(part);
      if (relationships != null && !relationships.isEmpty()) {
        String entry = Relations.entryOf(part);
        entries.put(entry, Relations.write(entry, relationships));
      }
    }
    entries.put(WordZip.PACKAGE_RELATIONSHIPS, packageRelationships());
    types.override(CoreProperties.PART, CoreProperties.TYPE);
    entries.put(WordZip.CONTENT_TYPES, types.toXml());
    return new Layout(entries, stories, pictureIds());
  }

  private byte[] packageRelationships() {
    Relationship document = Relations.of("rId1", Relations.OFFICE + "officeDocument", parts.main());
    Relationship core = Relations.of("rId2", CoreProperties.RELATIONSHIP, CoreProperties.PART);
    return Relations.write(WordZip.PACKAGE_RELATIONSHIPS, List.of(document, core));
  }

  private Set<Long> pictureIds() {
    var ids = new HashSet<Long>();
    parts
        .parts()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".xml")) {
                Matcher id = PICTURE_ID.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (id.find()) {
                  ids.add(Long.valueOf(id.group(1)));
                }
              }
            });
    return ids;
  }
}
