package org.qoltanba.lint.rules;

import java.util.Map;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.Leaves;
import org.qoltanba.lint.typing.Usage;
import org.qoltanba.tags.Place;

/** Whether all that is asked of people comes to stand in some paper. */
public final class UnusedFields {

  private UnusedFields() {}

  /**
   * @param file the schema's name
   * @param usage of all languages
   */
  public static void check(Field root, Usage usage, String file, Report report) {
    for (Field leaf : Leaves.of(root)) {
      if (!usage.uses(leaf) && !leaf.path().isEmpty()) {
        report.add(
            new Finding(
                Severity.WARNING,
                "unused-field",
                file,
                new Place("", 0, leaf.path()),
                Map.of("path", leaf.path())));
      }
    }
  }
}
