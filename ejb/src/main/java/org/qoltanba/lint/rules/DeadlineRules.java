package org.qoltanba.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.Names;
import org.qoltanba.lint.typing.Usage;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Place;
import org.qoltanba.template.deadlines.Deadlines;
import tools.jackson.databind.JsonNode;

/** Whether the deadlines of a manifest can be counted from the data, and come to be printed. */
public final class DeadlineRules {

  private static final String FILE = "template.yaml";

  private final List<DeadlineRule> rules;
  private final Report report;

  public DeadlineRules(List<DeadlineRule> rules, Report report) {
    this.rules = rules;
    this.report = report;
  }

  /**
   * @param usage learns which fields decide on deadlines
   */
  public void check(Field root, Usage usage) {
    for (DeadlineRule rule : rules) {
      field(rule.from(), root, usage, place(rule, "from"))
          .filter(field -> !field.hasFormat("date"))
          .ifPresent(
              field ->
                  error("deadline-without-date", place(rule, "from"), Map.of("path", rule.from())));
      rule.when().ifPresent(when -> condition(rule, when, root, usage));
    }
  }

  /** Tells of deadlines that no language prints. */
  public void unused(Usage usage) {
    for (DeadlineRule rule : rules) {
      if (!usage.usesPartOf(Deadlines.MEMBER + "." + rule.id())) {
        var id = Map.<String, Object>of("id", rule.id());
        report.add(new Finding(Severity.WARNING, "unused-deadline", FILE, place(rule, "id"), id));
      }
    }
  }

  private void condition(DeadlineRule rule, DeadlineRule.When when, Field root, Usage usage) {
    Optional<Field> field = field(when.pointer(), root, usage, place(rule, "when"));
    List<String> values =
        field.stream().flatMap(known -> known.values().stream()).map(JsonNode::asString).toList();
    when.is()
        .filter(value -> !values.isEmpty() && !values.contains(value))
        .ifPresent(
            value -> {
              String allowed = values.stream().collect(Collectors.joining(", "));
              error(
                  "value-not-listed",
                  place(rule, "is"),
                  Map.of("path", when.pointer(), "value", value, "allowed", allowed));
            });
  }

  private Optional<Field> field(String pointer, Field root, Usage usage, Place place) {
    List<String> steps =
        Stream.of(pointer.substring(1).split("/"))
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
    Optional<Field> field = Names.of(root).find(new Expression.Path(steps));
    field.ifPresentOrElse(usage::of, () -> error("no-such-field", place, Map.of("path", pointer)));
    return field;
  }

  private void error(String code, Place place, Map<String, Object> arguments) {
    report.add(new Finding(Severity.ERROR, code, FILE, place, arguments));
  }

  private Place place(DeadlineRule rule, String key) {
    return new Place("/deadlines/" + rules.indexOf(rule) + "/" + key, 0, "");
  }
}
