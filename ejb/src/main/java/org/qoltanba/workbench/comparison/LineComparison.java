package org.qoltanba.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.comparison.ComparedLine;
import org.qoltanba.document.comparison.ComparedLine.Kind;

/** The lines of a file that differ, with a little of what stands around them. */
final class LineComparison {

  private static final int AROUND = 1;

  /** Comparing takes a time that grows with the square of it. */
  static final int MOST_LINES = 5_000;

  private final List<String> from;
  private final List<String> to;
  private final List<ComparedLine> told = new ArrayList<>();

  /** How many of the old lines have been looked at. */
  private int at;

  private LineComparison(List<String> from, List<String> to) {
    this.from = from;
    this.to = to;
  }

  /** Nothing where they are alike, or too many. */
  static List<ComparedLine> of(List<String> from, List<String> to) {
    if (from.size() > MOST_LINES || to.size() > MOST_LINES) {
      return List.of();
    }
    return new LineComparison(from, to).compared();
  }

  private List<ComparedLine> compared() {
    List<Change> changes = Change.between(from, to);
    for (Change change : changes) {
      until(change.gone().begin());
      tell(change.gone().in(from), change.come().in(to));
      at = change.gone().end();
    }
    if (!changes.isEmpty()) {
      int after = Math.min(at + AROUND, from.size());
      same(at, after);
      gap(after, from.size());
    }
    return told;
  }

  /** What stands between the last change and the next one. */
  private void until(int change) {
    int after = told.isEmpty() ? at : Math.min(at + AROUND, change);
    int before = Math.max(after, change - AROUND);
    same(at, after);
    gap(after, before);
    same(before, change);
  }

  private void same(int begin, int end) {
    from.subList(begin, end).forEach(line -> told.add(ComparedLine.whole(Kind.BOTH, line)));
  }

  private void gap(int begin, int end) {
    if (begin < end) {
      told.add(new ComparedLine(Kind.GAP, List.of()));
    }
  }

  /** Where as many lines came as went, each is held against its successor. */
  private void tell(List<String> removed, List<String> added) {
    if (removed.size() == added.size()) {
      for (int i = 0; i < removed.size(); i++) {
        var words = new WordComparison(removed.get(i), added.get(i));
        told.add(words.removed());
        told.add(words.added());
      }
      return;
    }
    removed.forEach(line -> told.add(ComparedLine.whole(Kind.REMOVED, line)));
    added.forEach(line -> told.add(ComparedLine.whole(Kind.ADDED, line)));
  }
}
