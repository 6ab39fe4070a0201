package org.qoltanba.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;

/** A list with its elements. */
final class RowsEntry extends Entry {

  private final Shape.Rows shape;
  private final List<Entry> rows = new ArrayList<>();

  RowsEntry(Member member, Shape.Rows shape) {
    super(member);
    this.shape = shape;
  }

  List<Entry> rows() {
    return rows;
  }

  boolean full() {
    return rows.size() >= shape.most();
  }

  int fewest() {
    return shape.fewest();
  }

  /** Whether there is one row more now. */
  boolean add() {
    return !full() && rows.add(Entry.of(shape.element()));
  }

  void remove(int index) {
    rows.remove(index);
  }

  /** Lets two rows change places, where there are both; tells whether they did. */
  boolean swap(int one, int other) {
    boolean both = Math.min(one, other) >= 0 && Math.max(one, other) < rows.size();
    if (both) {
      Collections.swap(rows, one, other);
    }
    return both;
  }

  @Override
  boolean filled() {
    return !rows.isEmpty();
  }

  @Override
  boolean mayBeEmpty() {
    return true;
  }

  @Override
  Object value() {
    var values = new ArrayList<Object>();
    rows.forEach(row -> values.add(row.value()));
    return values;
  }

  @Override
  void verbatim(String place, Set<String> places) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).verbatim(Places.below(place, String.valueOf(i)), places);
    }
  }

  @Override
  void take(Object value) {
    rows.clear();
    if (value instanceof List<?> list) {
      for (Object element : list) {
        Entry row = Entry.of(shape.element());
        row.take(element);
        rows.add(row);
      }
    }
  }

  @Override
  Entry below(String step) {
    int index = Places.index(step);
    return index >= 0 && index < rows.size() ? rows.get(index) : null;
  }
}
