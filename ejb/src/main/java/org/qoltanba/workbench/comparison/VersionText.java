package org.qoltanba.workbench.comparison;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.template.Edition;

/** All that a version says, by file and line. */
final class VersionText {

  private VersionText() {}

  /**
   * @param clauses the Word files of the clauses that are compared, by {@code NAME/LANGUAGE}
   */
  static SortedMap<String, List<String>> of(Edition edition, Map<String, Content> clauses) {
    var text = new TreeMap<String, List<String>>();
    text.put("template.yaml", ManifestLines.of(edition.template().manifest()));
    text.put("schema.json", lines(edition.template().schema()));
    edition
        .samples()
        .forEach((name, sample) -> text.put("samples/" + name + ".json", lines(sample)));
    for (Language language : Language.values()) {
      text.put(language.tag() + ".docx", WordLines.of(edition.template().layout(language)));
    }
    clauses.forEach((name, docx) -> text.put("_clauses/" + name + ".docx", WordLines.of(docx)));
    return text;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::stripTrailing).toList();
  }
}
