package org.qoltanba.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.lint.agreement.AgreementRules;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.lint.rules.CoverageRules;
import org.qoltanba.lint.rules.DeadlineRules;
import org.qoltanba.lint.rules.SensitivityRules;
import org.qoltanba.lint.rules.SignRules;
import org.qoltanba.lint.rules.SignatoryRules;
import org.qoltanba.lint.rules.UnusedFields;
import org.qoltanba.lint.rules.Version;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.Names;
import org.qoltanba.lint.typing.TagRules;
import org.qoltanba.lint.typing.Usage;
import org.qoltanba.template.schema.DataSchema;

/** Judges the files of a template; for any number of threads. */
public final class Linter {

  private static final String SCHEMA = "schema.json";

  private final VersionReader versions;

  /**
   * @param clauses the shared clauses that templates include
   */
  public Linter(Clauses clauses) {
    this.versions = new VersionReader(clauses);
  }

  /**
   * @param folder the folder's name, which is the template's id
   * @param files the files by their paths from that folder, such as {@code samples/full.json}
   * @return all that is found: by file in the order manifest, samples, Word files, and then what
   *     none of these uses
   */
  public List<Finding> lint(String folder, Map<String, byte[]> files) {
    var report = new Report();
    var foundations = new Foundations(folder, files, report);
    Optional<TemplateManifest> manifest = foundations.manifest().map(Template::manifest);
    Optional<String> schema = foundations.schema();
    List<DeadlineRule> deadlines = manifest.map(TemplateManifest::deadlines).orElse(List.of());
    schema.ifPresent(new SensitivityRules(SCHEMA, report)::check);
    Optional<Field> data = schema.map(Field::root);
    var usage = new Usage();
    var dated = new DeadlineRules(deadlines, report);
    List<Party> parties = manifest.map(TemplateManifest::parties).orElse(List.of());
    var signatories = new SignatoryRules(parties, report);
    data.ifPresent(root -> pointers(root, usage, dated, signatories));
    Optional<Field> names = schema.map(text -> Field.root(text, deadlines));
    var coverage = new CoverageRules(samples(files, schema, deadlines, report), names);
    List<Version> all = versions(files, report);
    for (Version version : all) {
      names.ifPresent(root -> tags(version, root, usage));
      manifest.ifPresent(own -> new SignRules(own.parties()).check(version));
      coverage.check(version);
    }
    new AgreementRules(all).check();
    if (!all.isEmpty()) {
      dated.unused(usage);
      data.ifPresent(root -> UnusedFields.check(root, usage, SCHEMA, report));
    }
    return manifest.filter(Linter::strict).isPresent()
        ? report.findings().stream().map(Strictness::raised).toList()
        : report.findings();
  }

  private static void pointers(
      Field root, Usage usage, DeadlineRules dated, SignatoryRules signatories) {
    dated.check(root, usage);
    signatories.check(root, usage);
  }

  private static boolean strict(TemplateManifest manifest) {
    return manifest.fidelity() == Fidelity.STRICT;
  }

  /** The samples as they go into papers. */
  private static Map<String, Facts> samples(
      Map<String, byte[]> files,
      Optional<String> schema,
      List<DeadlineRule> deadlines,
      Report report) {
    Map<String, Facts> samples = Samples.of(files, report);
    Optional<DataSchema> rules = schema.map(text -> DataSchema.of(SCHEMA, text));
    rules.ifPresent(sound -> Samples.check(samples, sound, report));
    rules.ifPresent(
        sound -> samples.replaceAll((name, facts) -> Samples.filled(facts, sound, deadlines)));
    return samples;
  }

  private List<Version> versions(Map<String, byte[]> files, Report report) {
    var all = new ArrayList<Version>();
    for (Language language : Language.values()) {
      String name = language.tag() + ".docx";
      if (files.containsKey(name)) {
        versions.read(files.get(name), language, report).ifPresent(all::add);
      } else {
        report.file(Severity.ERROR, "language-missing", name, Map.of());
      }
    }
    return all;
  }

  private static void tags(Version version, Field root, Usage usage) {
    var rules = new TagRules(version.report(), usage);
    version.reading().texts().forEach(text -> rules.check(text.blocks(), Names.of(root)));
  }
}
