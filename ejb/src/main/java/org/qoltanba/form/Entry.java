package org.qoltanba.form;

import java.util.Set;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;

/** A part of a form with what is typed in it. */
abstract sealed class Entry permits GroupEntry, RowsEntry, LeafEntry {

  private final Member member;

  Entry(Member member) {
    this.member = member;
  }

  static Entry of(Member member) {
    if (member.shape() instanceof Shape.Group group) {
      return new GroupEntry(member, group);
    }
    if (member.shape() instanceof Shape.Rows rows) {
      return new RowsEntry(member, rows);
    }
    return new LeafEntry(member, (Shape.Leaf) member.shape());
  }

  final Member member() {
    return member;
  }

  /** Whether anything is typed in it. */
  abstract boolean filled();

  /** Whether there is a value that is empty: no element, or no member. */
  abstract boolean mayBeEmpty();

  /** The value as it goes into the data, with what must be there although nothing is in it. */
  abstract Object value();

  /** Adds the places in it of texts that are left as they are typed. */
  abstract void verbatim(String place, Set<String> places);

  /** Takes a value of the data; null empties. What does not fit is passed over. */
  abstract void take(Object value);

  /**
   * The part at the end of the path.
   *
   * @return null where there is none
   */
  abstract Entry below(String step);
}
