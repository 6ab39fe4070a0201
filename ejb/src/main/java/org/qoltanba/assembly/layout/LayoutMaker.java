package org.qoltanba.assembly.layout;

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
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.CoreProperties;
import org.qoltanba.assembly.zip.ListNumbers;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.assembly.zip.StyleLanguage;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Language;

/** Makes a layout that was read, and found without fault, ready for filling. */
final class LayoutMaker {

  private static final Set<String> NOTES = Set.of("footnotes", "endnotes");
  private static final Pattern PICTURE_ID = Pattern.compile("docPr\\b[^>]*?\\bid=\"(\\d{1,18})\"");

  private final PartSelection parts;
  private final ContentTypes types;
  private final ClauseSet clauses;

  LayoutMaker(PartSelection parts, ContentTypes types, ClauseSet clauses) {
    this.parts = parts;
    this.types = types;
    this.clauses = clauses;
  }

  Layout make(
      List<PartReading> readings, Language language, LayoutContext context, ListNumbers lists) {
    readings.forEach(this::equip);
    StyleLanguage.declare(language, parts, types);
    List<String> notes =
        NOTES.stream().sorted().flatMap(kind -> parts.target(kind).stream()).toList();
    List<String> stories =
        readings.stream()
            .filter(reading -> reading.anyTags() || !notes.isEmpty() && isMain(reading))
            .map(PartReading::part)
            .filter(part -> !notes.contains(part))
            .toList();
    return new Layout(entries(), stories, notes, pictureIds(context), context, lists);
  }

  private boolean isMain(PartReading reading) {
    return reading.part().equals(parts.main());
  }

  /** Gives a part what its signature places and its clauses refer to. */
  private void equip(PartReading reading) {
    Set<String> parties = reading.findings().parties();
    if (!parties.isEmpty()) {
      SignaturePlace.addTo(parts.relations(reading.part()), parties);
      parts.parts().put(SignaturePlace.PICTURE_PART, picture());
      types.byDefault("png", "image/png");
    }
    clauses
        .relationships(reading.findings().clauses())
        .forEach(parts.relations(reading.part())::add);
  }

  private static byte[] picture() {
    try (InputStream png = LayoutMaker.class.getResourceAsStream("signature-place.png")) {
      return png.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading our own resource", e);
    }
  }

  private Map<String, byte[]> entries() {
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
    return entries;
  }

  private byte[] packageRelationships() {
    Relationship document = Relations.of("rId1", Relations.OFFICE + "officeDocument", parts.main());
    Relationship core = Relations.of("rId2", CoreProperties.RELATIONSHIP, CoreProperties.PART);
    return Relations.write(WordZip.PACKAGE_RELATIONSHIPS, List.of(document, core));
  }

  private Set<Long> pictureIds(LayoutContext context) {
    var texts = new ArrayList<>(context.clauses().values());
    parts
        .parts()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".xml")) {
                texts.add(bytes);
              }
            });
    var ids = new HashSet<Long>();
    for (byte[] text : texts) {
      Matcher id = PICTURE_ID.matcher(new String(text, StandardCharsets.UTF_8));
      while (id.find()) {
        ids.add(Long.valueOf(id.group(1)));
      }
    }
    return ids;
  }
}
