package org.qoltanba.lint.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Refusal;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;
import org.qoltanba.tags.words.Dictionary;

/** Which branches and loops of a version its samples enter. */
public final class CoverageRules {

  private final Dictionary dictionary = new Dictionary();
  private final Map<String, Facts> samples;
  private final Optional<Field> data;

  /**
   * @param samples the data by the name of their files; none tell nothing
   * @param data the fields; empty where they are not known
   */
  public CoverageRules(Map<String, Facts> samples, Optional<Field> data) {
    this.samples = samples;
    this.data = data;
  }

  public void check(Version version) {
    if (samples.isEmpty()) {
      return;
    }
    List<Node<Probe>> probes =
        version.reading().texts().stream()
            .flatMap(text -> Probes.into(text.blocks(), data).stream())
            .toList();
    Set<Probe> reached = reached(probes, version);
    for (Probe probe : Probe.all(probes)) {
      if (!reached.contains(probe)) {
        version.report().warning(probe.code(), probe.place());
      }
    }
  }

  private Set<Probe> reached(List<Node<Probe>> probes, Version version) {
    var reached = new HashSet<Probe>();
    samples.forEach(
        (name, facts) -> {
          var words = dictionary.in(version.language());
          try {
            new Evaluator(words, new Meter(Budget.standard()))
                .play(probes, Scope.of(facts), (probe, scope) -> reached.add(probe));
          } catch (Refusal e) {
            var whole = new Place("word/document.xml", 0, "");
            version.report().warning("sample-too-large", whole, Map.of("sample", name));
          }
        });
    return reached;
  }
}
