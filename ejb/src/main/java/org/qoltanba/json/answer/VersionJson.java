package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.json.JsonText;
import org.qoltanba.language.Messages;

/**
 * The versions of templates and what was found in them, as trees for {@link JsonText}; without
 * links, which only a door can know. Times are ISO 8601 in UTC; what is not there has no member.
 */
public final class VersionJson {

  private final Messages messages;

  public VersionJson(Messages messages) {
    this.messages = messages;
  }

  /** A version; {@code builtIn} where the server was started with it. May be added to. */
  public Map<String, Object> of(TemplateVersion version) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("template", version.template());
    tree.put("version", version.version());
    tree.put("state", RecordJson.word(version.state()));
    tree.put("validFrom", version.validFrom().toString());
    version.validTo().ifPresent(last -> tree.put("validTo", last.toString()));
    tree.put("builtIn", version.kept().isEmpty());
    version.kept().ifPresent(kept -> put(tree, kept));
    return tree;
  }

  /**
   * A template's findings in the reader's language, and below {@code version} what is kept of it.
   *
   * @param version the tree of the version, with its links; empty where none is kept
   */
  public Map<String, Object> of(
      LintReport report, Optional<Map<String, Object>> version, Language reader) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("template", report.template());
    tree.put("errors", report.findings().stream().filter(TemplateFinding::error).count());
    version.ifPresent(kept -> tree.put("version", kept));
    tree.put("findings", findings(report.findings(), reader));
    return tree;
  }

  /**
   * @param entries the tree of each version
   */
  public static Map<String, Object> versions(List<Map<String, Object>> entries) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("versions", entries);
    return tree;
  }

  private List<Map<String, Object>> findings(List<TemplateFinding> findings, Language reader) {
    return findings.stream().map(finding -> finding(finding, reader)).toList();
  }

  private Map<String, Object> finding(TemplateFinding finding, Language reader) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("severity", RecordJson.word(finding.severity()));
    tree.put("code", finding.code());
    tree.put("file", finding.file());
    tree.put("part", finding.part());
    tree.put("paragraph", finding.paragraph());
    tree.put("around", finding.around());
    tree.put("message", messages.of(finding.code(), finding.arguments(), reader));
    return tree;
  }

  private static void put(Map<String, Object> tree, Keeping kept) {
    tree.put("sha256", kept.sha256());
    tree.put("findingCount", kept.findings());
    put(tree, "uploaded", kept.uploaded());
    kept.published().ifPresent(deed -> put(tree, "published", deed));
    kept.retired().ifPresent(deed -> put(tree, "retired", deed));
  }

  private static void put(Map<String, Object> tree, String what, Deed deed) {
    tree.put(what + "At", deed.at().toString());
    tree.put(what + "By", deed.who());
  }
}
