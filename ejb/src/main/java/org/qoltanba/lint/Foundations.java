package org.qoltanba.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.document.Template;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.tags.Place;
import org.qoltanba.template.TemplateReader;
import org.qoltanba.template.files.TemplateBroken;

/** Reads the manifest and the schema of a folder, each as far as it is sound. */
final class Foundations {

  private static final String MANIFEST = "template.yaml";
  private static final String SCHEMA = "schema.json";
  private static final byte[] ANY_ZIP = {'P', 'K', 3, 4, 0};

  /** Stands in for a faulty one, so that the schema is judged nevertheless. */
  private static final String ANY_MANIFEST =
      """
      id: %s
      version: 1.0.0
      title: {kk: a, ru: a, en: a}
      purpose: {kk: a, ru: a, en: a}
      rule: {kk: a, ru: a, en: a}
      validFrom: 2026-01-01
      copies: 1
      parties: []
      signatures: []
      """;

  private static final String ANY_SCHEMA =
      "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}";

  private final String folder;
  private final Map<String, byte[]> files;
  private final Report report;

  Foundations(String folder, Map<String, byte[]> files, Report report) {
    this.folder = folder;
    this.files = files;
    this.report = report;
  }

  /** The template as its manifest tells; empty, and told, where that is faulty. */
  Optional<Template> manifest() {
    var own = new HashMap<String, byte[]>();
    own.put(SCHEMA, ANY_SCHEMA.getBytes(UTF_8));
    take(own, MANIFEST);
    return read(folder, own);
  }

  /** The text of the schema; empty, and told, where that is faulty. */
  Optional<String> schema() {
    var own = new HashMap<String, byte[]>();
    own.put(MANIFEST, String.format(ANY_MANIFEST, "any").getBytes(UTF_8));
    take(own, SCHEMA);
    return read("any", own).map(Template::schema);
  }

  private void take(Map<String, byte[]> own, String name) {
    if (files.containsKey(name)) {
      own.put(name, files.get(name));
    }
  }

  private Optional<Template> read(String id, Map<String, byte[]> own) {
    for (Language language : Language.values()) {
      own.put(language.tag() + ".docx", ANY_ZIP);
    }
    try {
      return Optional.of(new TemplateReader().read(id, own));
    } catch (TemplateBroken e) {
      String file = e.file().substring(e.file().indexOf('/') + 1);
      var place = new Place(e.place(), 0, "");
      report.add(new Finding(Severity.ERROR, e.code(), file, place, Map.of()));
      return Optional.empty();
    }
  }
}
