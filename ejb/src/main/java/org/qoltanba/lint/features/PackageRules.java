package org.qoltanba.lint.features;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.docx4j.relationships.Relationship;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.tags.Place;

/** What a Word file carries beside its texts, and what it refers to outside. */
public final class PackageRules {

  private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel", "urn");

  private final FileReport report;

  public PackageRules(FileReport report) {
    this.report = report;
  }

  /**
   * @param entries the parts of the file by name
   */
  public void check(Map<String, byte[]> entries) {
    byte[] types = entries.getOrDefault(WordZip.CONTENT_TYPES, new byte[0]);
    boolean macros = new String(types, StandardCharsets.UTF_8).contains("macroEnabled");
    if (macros && entries.keySet().stream().noneMatch(name -> name.endsWith("vbaProject.bin"))) {
      report.error("refused-macros", part(WordZip.CONTENT_TYPES));
    }
    entries.keySet().forEach(this::entry);
    entries.keySet().stream()
        .filter(name -> name.endsWith(".rels"))
        .forEach(name -> relations(name, entries));
  }

  private void entry(String name) {
    if (name.endsWith("vbaProject.bin")) {
      report.error("refused-macros", part(name));
    } else if (name.contains("/embeddings/") || name.contains("/activeX/")) {
      report.error("refused-object", part(name));
    } else if (name.endsWith(".odttf")) {
      report.warning("feature-embedded-font", part(name));
    } else if (name.equals("word/comments.xml")) {
      report.warning("feature-comments", part(name));
    }
  }

  private void relations(String name, Map<String, byte[]> entries) {
    try {
      for (Relationship relationship : Relations.read(name, entries)) {
        boolean link = PartSelection.kind(relationship).equals("hyperlink");
        if (Relations.external(relationship) && !(link && web(relationship.getTarget()))) {
          report.error(
              "refused-external",
              new Place(name, 0, relationship.getTarget()),
              Map.of("kind", PartSelection.kind(relationship)));
        }
      }
    } catch (BrokenLayout e) {
      report.error(e.code(), part(name));
    }
  }

  /** A link to a page is text like any other; one to a file or a share is not. */
  private static boolean web(String target) {
    int colon = target.indexOf(':');
    return target.startsWith("#")
        || colon > 0 && WEB.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static Place part(String name) {
    return new Place(name, 0, "");
  }
}
