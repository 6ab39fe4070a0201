package org.qoltanba.assembly.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docx4j.relationships.Relationship;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.Scrubber;

/**
 * The parts of a Word file that a paper needs; comments, people, thumbnails, properties, custom
 * data and whatever else a word processor hangs on it stay behind.
 */
public final class PartSelection {

  /** What belongs to the text although no id in the text names it. */
  private static final Set<String> IMPLICIT =
      Set.of("styles", "numbering", "fontTable", "settings", "theme", "footnotes", "endnotes");

  /** What runs, or brings in text that nobody has checked. */
  private static final Set<String> ACTIVE =
      Set.of(
          "aFChunk",
          "activeXControlBinary",
          "control",
          "frame",
          "oleObject",
          "package",
          "subDocument",
          "vbaProject");

  private static final Set<String> BINARY = Set.of("image", "font");

  /** What a link may lead to: not to programs and files of the reader's machine. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "urn");

  private final Map<String, byte[]> source;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, List<Relationship>> relations = new LinkedHashMap<>();
  private final Set<String> binary = new HashSet<>();
  private final String main;

  public PartSelection(Map<String, byte[]> source) {
    this.source = source;
    this.main =
        Relations.read(WordZip.PACKAGE_RELATIONSHIPS, source).stream()
            .filter(relationship -> kind(relationship).equals("officeDocument"))
            .map(relationship -> Relations.target("", relationship))
            .findFirst()
            .orElseThrow(() -> new BrokenLayout("no-word-file", ""));
    keep(main, "officeDocument");
  }

  /** The name of the part that holds the body. */
  public String main() {
    return main;
  }

  /** The selected parts by name, scrubbed. */
  public Map<String, byte[]> parts() {
    return parts;
  }

  /** Whether the part is XML: what a part is called does not tell. */
  public boolean readable(String part) {
    return source.containsKey(part) && !binary.contains(part);
  }

  /** The selected relationships of a selected part; the list may be added to. */
  public List<Relationship> relations(String part) {
    return relations.get(part);
  }

  /** The part that the main part refers to as of this kind, such as {@code styles}. */
  public Optional<String> target(String kind) {
    return relations(main).stream()
        .filter(relationship -> kind(relationship).equals(kind))
        .map(relationship -> Relations.target(main, relationship))
        .findFirst();
  }

  /** The same, made known to the file where there is none; its content is still to be put. */
  public String require(String kind, ContentTypes types) {
    return target(kind)
        .orElseGet(
            () -> {
              String part = "word/" + kind + ".xml";
              add(part, new byte[0], List.of());
              relations(main)
                  .add(Relations.of("qoltanba-" + kind, Relations.OFFICE + kind, "/" + part));
              types.override(part, ContentTypes.WORD + kind + "+xml");
              return part;
            });
  }

  /** Adds a part from elsewhere. */
  public void add(String part, byte[] bytes, List<Relationship> relationships) {
    parts.put(part, bytes);
    relations.put(part, new ArrayList<>(relationships));
  }

  private void keep(String part, String kind) {
    byte[] bytes = source.get(part);
    if (bytes == null) {
      throw new BrokenLayout("missing-part", part);
    }
    if (parts.containsKey(part)) {
      return;
    }
    byte[] clean = clean(part, kind, bytes);
    parts.put(part, clean);
    if (BINARY.contains(kind)) {
      binary.add(part);
    }
    String text = new String(clean, StandardCharsets.UTF_8);
    List<Relationship> kept = Relations.read(Relations.entryOf(part), source);
    kept.removeIf(relationship -> !needed(relationship, text));
    relations.put(part, kept);
    for (Relationship relationship : List.copyOf(kept)) {
      follow(part, relationship);
    }
  }

  /** What a part is called says nothing of what reads it. */
  private static byte[] clean(String part, String kind, byte[] bytes) {
    if (kind.equals("image")) {
      PictureForm.require(part, bytes);
      return bytes;
    }
    return BINARY.contains(kind) ? bytes : Scrubber.scrub(part, bytes);
  }

  private void follow(String part, Relationship relationship) {
    if (ACTIVE.contains(kind(relationship))) {
      throw new BrokenLayout("active-content", part);
    }
    if (!Relations.external(relationship)) {
      keep(Relations.target(part, relationship), kind(relationship));
    } else if (!link(relationship)) {
      // A picture or an object from elsewhere: fetching it would be someone else's decision.
      throw new BrokenLayout("external-part", part);
    }
  }

  private static boolean link(Relationship relationship) {
    String[] address = relationship.getTarget().strip().split(":", 2);
    return kind(relationship).equals("hyperlink")
        && (address.length == 1 || SCHEMES.contains(address[0].toLowerCase(Locale.ROOT)));
  }

  private static boolean needed(Relationship relationship, String text) {
    return IMPLICIT.contains(kind(relationship))
        || text.contains("\"" + relationship.getId() + "\"");
  }

  public static String kind(Relationship relationship) {
    String type = relationship.getType();
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
