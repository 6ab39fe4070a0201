package org.qoltanba.lint.typing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;

/** Whether each branch of a choice can ever be printed. */
final class BranchRules {

  private final FileReport report;

  BranchRules(FileReport report) {
    this.report = report;
  }

  <T> void check(Node.Choice<T> choice) {
    var before = new HashSet<Expression>();
    boolean decided = false;
    List<Node.Branch<T>> branches = choice.branches();
    for (int i = 0; i < branches.size(); i++) {
      Expression condition = branches.get(i).condition();
      Place place = branches.get(i).place();
      Optional<Boolean> constant = Constants.of(condition);
      boolean again = !before.add(condition) || constant.equals(Optional.of(false));
      if (decided || again) {
        report.warning("unreachable-branch", place);
      } else if (constant.isPresent() && (i == 0 || !last(i, branches))) {
        report.warning("constant-condition", place);
      }
      decided |= constant.equals(Optional.of(true));
    }
  }

  /** {@code else} is the branch that always holds. */
  private static boolean last(int index, List<?> branches) {
    return index == branches.size() - 1;
  }
}
