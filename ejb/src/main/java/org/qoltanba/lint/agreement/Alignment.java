package org.qoltanba.lint.agreement;

import java.util.ArrayList;
import java.util.List;

/** Finds out which passages of different languages are the same. */
final class Alignment {

  private static final int MISSING = 4;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final List<Column> columns;
  private final List<Passage> passages;
  private final int[][] like;
  private final int[][] best;

  private Alignment(List<Column> columns, List<Passage> passages) {
    this.columns = columns;
    this.passages = passages;
    this.like = new int[columns.size()][passages.size()];
    this.best = new int[columns.size() + 1][passages.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      Passage first = columns.get(i).first();
      for (int j = 0; j < passages.size(); j++) {
        like[i][j] = first.likeness(passages.get(j));
      }
    }
    align();
  }

  /** Finds the best sum of likenesses of what is left, from the end on. */
  private void align() {
    for (int i = columns.size(); i >= 0; i--) {
      for (int j = passages.size(); j >= 0; j--) {
        boolean end = i == columns.size() && j == passages.size();
        best[i][j] = end ? 0 : Math.max(together(i, j), alone(i, j));
      }
    }
  }

  /** The passages of all, in an order that keeps the order of each. */
  static List<Column> of(List<Wording> wordings) {
    List<Column> columns = new ArrayList<>();
    for (Wording wording : wordings) {
      columns = new Alignment(columns, wording.passages()).joined(wording);
    }
    return columns;
  }

  private List<Column> joined(Wording wording) {
    var joined = new ArrayList<Column>();
    int i = 0;
    int j = 0;
    while (i < columns.size() || j < passages.size()) {
      if (best[i][j] == together(i, j)) {
        joined.add(columns.get(i++).with(wording, passages.get(j++)));
      } else if (best[i][j] == columnAlone(i, j)) {
        joined.add(columns.get(i++));
      } else {
        joined.add(new Column().with(wording, passages.get(j++)));
      }
    }
    return joined;
  }

  private int together(int i, int j) {
    boolean both = i < columns.size() && j < passages.size() && like[i][j] > 0;
    return both ? like[i][j] + best[i + 1][j + 1] : NEVER;
  }

  private int alone(int i, int j) {
    return Math.max(columnAlone(i, j), passageAlone(i, j));
  }

  private int columnAlone(int i, int j) {
    return i < columns.size() ? best[i + 1][j] - loss(columns.get(i).first()) : NEVER;
  }

  private int passageAlone(int i, int j) {
    return j < passages.size() ? best[i][j + 1] - loss(passages.get(j)) : NEVER;
  }

  /** What it costs to take a passage for missing; other text than clauses is divided at will. */
  private static int loss(Passage passage) {
    return passage.label().isPresent() ? MISSING : 0;
  }
}
