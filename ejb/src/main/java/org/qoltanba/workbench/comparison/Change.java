package org.qoltanba.workbench.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * That something stands where something else stood.
 *
 * @param gone the place of what stood, in the old list
 * @param come the place of what stands, in the new one
 */
record Change(Span gone, Span come) {

  /** A place in a list, its end excluded. */
  record Span(int begin, int end) {

    static Span of(Chunk<String> chunk) {
      return new Span(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    <T> List<T> in(List<T> list) {
      return list.subList(begin, end);
    }

    int size() {
      return end - begin;
    }
  }

  /** All changes in their order; between two of them something is the same. */
  static List<Change> between(List<String> from, List<String> to) {
    var changes = new ArrayList<Change>();
    var deltas = DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas();
    for (AbstractDelta<String> delta : deltas) {
      var change = new Change(Span.of(delta.getSource()), Span.of(delta.getTarget()));
      int last = changes.size() - 1;
      if (last >= 0 && changes.get(last).reaches(change)) {
        changes.set(last, changes.get(last).with(change));
      } else {
        changes.add(change);
      }
    }
    return changes;
  }

  private boolean reaches(Change next) {
    return gone.end() == next.gone.begin() && come.end() == next.come.begin();
  }

  private Change with(Change next) {
    return new Change(
        new Span(gone.begin(), next.gone.end()), new Span(come.begin(), next.come.end()));
  }
}
