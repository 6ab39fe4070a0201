package org.qoltanba.form.shape;

import java.util.List;
import java.util.Objects;

/** What stands at a place of the data. */
public sealed interface Shape {

  /** An object. */
  record Group(List<Member> members, List<Demand> demands) implements Shape {
    public Group {
      members = List.copyOf(members);
      demands = List.copyOf(demands);
    }
  }

  /**
   * A list whose elements are typed one after the other.
   *
   * @param element what each of them is; its words are those of the list where it has none
   * @param most how many there may be
   */
  record Rows(Member element, int fewest, int most) implements Shape {
    public Rows {
      Objects.requireNonNull(element);
    }
  }

  /**
   * A single value, or several of the options.
   *
   * @param options of which is chosen
   * @param longest in characters
   */
  record Leaf(LeafKind kind, List<Option> options, int longest) implements Shape {
    public Leaf {
      Objects.requireNonNull(kind);
      options = List.copyOf(options);
    }
  }
}
