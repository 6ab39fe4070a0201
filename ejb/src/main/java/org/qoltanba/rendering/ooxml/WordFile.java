package org.qoltanba.rendering.ooxml;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;

/** A Word file unpacked; for one thread. */
public final class WordFile {

  private static final long LARGEST = 256L << 20;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, Map<String, Relation>> relations = new HashMap<>();
  private final XmlParser parser = new XmlParser();
  private final String main;

  /**
   * @throws StepFailed if it is no Word file
   */
  public WordFile(Content docx) {
    try (var zip = new ZipInputStream(docx.open())) {
      long size = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE, LARGEST - size));
        size += bytes.length;
        parts.put(entry.getName(), bytes);
      }
      if (size >= LARGEST) {
        throw new IOException("unpacked it is too large");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new StepFailed("render", e);
    }
    this.main =
        relations("").values().stream()
            .filter(relation -> relation.kind().equals("officeDocument"))
            .map(Relation::target)
            .filter(parts::containsKey)
            .findFirst()
            .orElseThrow(() -> broken("it has no document"));
  }

  /** The name of the part with the text. */
  public String main() {
    return main;
  }

  /** The bytes of a part: for reading only; empty where there is none of this name. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The root of a part; empty where there is none of this name. */
  public Optional<Xml> xml(String name) {
    return part(name).map(this::parse);
  }

  /** The part that the text refers to by a relationship of this kind, if there is one. */
  public Optional<String> ofMain(String kind) {
    return relations(main).values().stream()
        .filter(relation -> relation.kind().equals(kind) && !relation.external())
        .map(Relation::target)
        .filter(parts::containsKey)
        .findFirst();
  }

  /** What a part refers to, by id. */
  public Map<String, Relation> relations(String part) {
    return relations.computeIfAbsent(part, this::read);
  }

  private Map<String, Relation> read(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String entry = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    var found = new HashMap<String, Relation>();
    xml(entry)
        .ifPresent(
            root ->
                root.children("rel:Relationship")
                    .forEach(element -> found.put(element.get("Id"), relation(part, element))));
    return found;
  }

  private static Relation relation(String part, Xml element) {
    String type = element.get("Type", "");
    String target = element.get("Target", "");
    boolean external = "External".equals(element.get("TargetMode"));
    return new Relation(
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(part, target),
        external);
  }

  private static String resolved(String part, String target) {
    try {
      String path = URI.create("/" + part).resolve(target).normalize().getPath();
      // What has a scheme of its own has no path.
      return path == null || path.isEmpty() ? target : path.substring(1);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  private Xml parse(byte[] part) {
    try {
      return parser.parse(part);
    } catch (XMLStreamException e) {
      throw new StepFailed("render", e);
    }
  }

  private static StepFailed broken(String why) {
    return new StepFailed("render", new IOException(why));
  }
}
