package org.qoltanba.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.template.files.ShelfFiles;
import org.qoltanba.template.files.TemplateBroken;

/**
 * The kinds of documents that the server is started with, each in one published version, ordered by
 * id; immutable.
 */
public final class Shelf implements Offer {

  private final SortedMap<String, Edition> editions = new TreeMap<>();
  private final Map<String, Content> clauses = new TreeMap<>();

  private Shelf(ShelfFiles files) {
    files.folders().forEach((id, folder) -> editions.put(id, Edition.read(id, folder, Map.of())));
    files.clauses().forEach((name, bytes) -> clauses.put(name, new Content(bytes)));
  }

  private Shelf(Shelf shelf) {
    editions.putAll(shelf.editions);
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
    both.editions.putAll(other.editions);
    both.clauses.putAll(other.clauses);
    return both;
  }

  public List<Template> templates() {
    return editions.values().stream().map(Edition::template).toList();
  }

  public List<TemplateManifest> manifests() {
    return templates().stream().map(Template::manifest).toList();
  }

  @Override
  public List<String> ids() {
    return List.copyOf(editions.keySet());
  }

  @Override
  public List<TemplateVersion> versions(String template) {
    return Optional.ofNullable(editions.get(template)).map(Shelf::version).stream().toList();
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return versions(template).stream().filter(one -> one.version().equals(version)).findFirst();
  }

  @Override
  public Edition edition(TemplateVersion version) {
    return editions.get(version.template());
  }

  /**
   * @throws Refusal (not found, {@code unknown-template}) where there is no such kind
   */
  public Template find(String id) {
    return Optional.ofNullable(editions.get(id))
        .map(Edition::template)
        .orElseThrow(() -> Refusal.notFound(FaultCodes.UNKNOWN_TEMPLATE));
  }

  /**
   * A sample request of a kind, as JSON text.
   *
   * @param name the file's name in {@code samples/}, without {@code .json}
   */
  public Optional<String> sample(String id, String name) {
    return Optional.ofNullable(editions.get(id)).flatMap(edition -> edition.sample(name));
  }

  /** The Word file of a clause that several kinds share; empty where there is none. */
  public Optional<Content> clause(String name, Language language) {
    return Optional.ofNullable(clauses.get(name + "/" + language.tag()));
  }

  /** The names of a kind's samples, ordered. */
  public List<String> samples(String id) {
    return Optional.ofNullable(editions.get(id)).stream()
        .flatMap(edition -> edition.samples().keySet().stream())
        .sorted()
        .toList();
  }

  private static TemplateVersion version(Edition edition) {
    TemplateManifest manifest = edition.template().manifest();
    return new TemplateVersion(
        manifest.id(),
        manifest.version(),
        TemplateVersion.State.PUBLISHED,
        manifest.validFrom(),
        manifest.validTo(),
        Optional.empty());
  }
}
