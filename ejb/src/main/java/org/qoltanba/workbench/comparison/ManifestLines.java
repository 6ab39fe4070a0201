package org.qoltanba.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;

/** What a manifest says, in lines; its comments and the order of its members don't matter. */
final class ManifestLines {

  private final List<String> lines = new ArrayList<>();

  private ManifestLines() {}

  static List<String> of(TemplateManifest manifest) {
    var told = new ManifestLines();
    told.line("version", manifest.version());
    told.titles("title", manifest.title());
    told.titles("purpose", manifest.purpose());
    told.titles("rule", manifest.rule());
    told.line("validFrom", manifest.validFrom());
    manifest.validTo().ifPresent(day -> told.line("validTo", day));
    told.line("copies", manifest.copies());
    told.line("fidelity", manifest.fidelity());
    told.signers(manifest);
    return told.lines;
  }

  private void signers(TemplateManifest manifest) {
    manifest
        .parties()
        .forEach(
            party -> {
              titles("parties/" + party.id(), party.title());
              line("parties/" + party.id() + "/signatory", party.signatory());
              line("parties/" + party.id() + "/after", String.join(", ", party.after()));
            });
    manifest
        .signatures()
        .forEach(order -> line("signatures/" + order.party(), order.level().word()));
    manifest
        .deadlines()
        .forEach(
            rule -> {
              line("deadlines/" + rule.id(), rule.term() + " < " + rule.from());
              rule.when().ifPresent(when -> line("deadlines/" + rule.id() + "/when", when));
            });
  }

  private void titles(String name, Titles titles) {
    for (Language language : Language.values()) {
      line(name + "/" + language.tag(), titles.in(language));
    }
  }

  private void line(String name, Object value) {
    lines.add(name + ": " + value);
  }
}
