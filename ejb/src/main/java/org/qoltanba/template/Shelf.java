package org.qoltanba.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.template.files.ShelfFiles;
import org.qoltanba.template.files.TemplateBroken;

/** The kinds of documents on offer, ordered by id; immutable. */
public final class Shelf {

  private final Map<String, Template> templates = new TreeMap<>();
  private final Map<String, String> samples = new TreeMap<>();
  private final Map<String, Content> clauses = new TreeMap<>();

  private Shelf(ShelfFiles files) {
    var reader = new TemplateReader();
    files
        .folders()
        .forEach(
            (id, folder) -> {
              templates.put(id, reader.read(id, folder));
              folder.forEach((name, bytes) -> keepSample(id + "/" + name, bytes));
            });
    files.clauses().forEach((name, bytes) -> clauses.put(name, new Content(bytes)));
  }

  private Shelf(Shelf shelf) {
    templates.putAll(shelf.templates);
    samples.putAll(shelf.samples);
    clauses.putAll(shelf.clauses);
  }

  /**
   * The shelf that the build packed beside this class.
   *
   * @throws TemplateBroken where a template can't stand on the shelf
   */
  public static Shelf packed() throws IOException {
    return ofZip(Shelf.class.getResourceAsStream("shelf.zip"));
  }

  /**
   * @param zip a folder {@code ID/} for each template; closed afterwards
   * @throws TemplateBroken where a template can't stand on the shelf
   * @throws IOException where the stream can't be read or is no zip
   */
  public static Shelf ofZip(InputStream zip) throws IOException {
    return new Shelf(ShelfFiles.ofZip(zip));
  }

  /**
   * @param folder holds a folder for each template; what is no part of a template is passed over
   * @throws TemplateBroken where a template can't stand on the shelf
   * @throws IOException where a file can't be read
   */
  public static Shelf ofFolder(Path folder) throws IOException {
    return new Shelf(ShelfFiles.ofFolder(folder));
  }

  /** This shelf with the templates of another beside it; of two with one id, the other's stands. */
  public Shelf and(Shelf other) {
    var both = new Shelf(this);
    both.templates.putAll(other.templates);
    both.samples.keySet().removeIf(path -> other.templates.containsKey(path.split("/")[0]));
    both.samples.putAll(other.samples);
    both.clauses.putAll(other.clauses);
    return both;
  }

  public List<Template> templates() {
    return new ArrayList<>(templates.values());
  }

  public List<TemplateManifest> manifests() {
    return templates.values().stream().map(Template::manifest).toList();
  }

  /**
   * @throws Refusal (not found, {@code unknown-template}) where there is no such kind
   */
  public Template find(String id) {
    return Optional.ofNullable(templates.get(id))
        .orElseThrow(() -> Refusal.notFound(FaultCodes.UNKNOWN_TEMPLATE));
  }

  /**
   * A sample request of a kind, as JSON text.
   *
   * @param name the file's name in {@code samples/}, without {@code .json}
   */
  public Optional<String> sample(String id, String name) {
    return Optional.ofNullable(samples.get(id + "/samples/" + name + ".json"));
  }

  /** The Word file of a clause that several kinds share; empty where there is none. */
  public Optional<Content> clause(String name, Language language) {
    return Optional.ofNullable(clauses.get(name + "/" + language.tag()));
  }

  /** The names of a kind's samples, ordered. */
  public List<String> samples(String id) {
    String folder = id + "/samples/";
    return samples.keySet().stream()
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length(), path.length() - ".json".length()))
        .sorted()
        .toList();
  }

  private void keepSample(String path, byte[] json) {
    if (path.contains("/samples/")) {
      samples.put(path, new String(json, StandardCharsets.UTF_8));
    }
  }
}
