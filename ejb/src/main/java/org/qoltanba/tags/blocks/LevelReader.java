package org.qoltanba.tags.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;

/** Finds out which block tags of a level belong together and which have partners outside. */
final class LevelReader<T> {

  /**
   * Far deeper than any budget lets a paper be filled, and not so deep that a thread's stack ends.
   */
  private static final int DEEPEST = 100;

  private final List<Item<T>> items;
  private final Consumer<TagError> errors;
  private final Function<Item.Mark<T>, TagError> insideText;
  private final Set<Integer> partnered = new HashSet<>();
  private final Set<Integer> faulty = new HashSet<>();
  private int tooDeep;

  /**
   * @param insideText what is wrong with a tag in the midst of the content that has no partner
   *     there
   */
  LevelReader(
      List<Item<T>> items, Consumer<TagError> errors, Function<Item.Mark<T>, TagError> insideText) {
    this.items = items;
    this.errors = errors;
    this.insideText = insideText;
  }

  Level<T> read() {
    findPartners();
    int first = firstOfContent();
    int last = lastOfContent();
    List<Item.Mark<T>> lead = outside(0, first);
    List<Item.Mark<T>> trail = outside(last + 1, items.size());
    outside(first, last + 1).forEach(mark -> errors.accept(insideText.apply(mark)));
    boolean whole = lead.isEmpty() && trail.isEmpty();
    var builder = new NodeBuilder<T>(errors);
    for (int i = whole ? 0 : first; i < (whole ? items.size() : last + 1); i++) {
      if (items.get(i) instanceof Item.Piece<T> || partnered.contains(i)) {
        builder.add(items.get(i));
      }
    }
    return new Level<>(lead, builder.nodes(), trail, first > last);
  }

  private void findPartners() {
    Deque<List<Integer>> open = new ArrayDeque<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Mark<T> mark) {
        place(i, mark, open);
      }
    }
  }

  private void place(int index, Item.Mark<T> mark, Deque<List<Integer>> open) {
    boolean opens = mark.tag() instanceof Tag.If || mark.tag() instanceof Tag.Each;
    if (tooDeep > 0 || opens && open.size() == DEEPEST) {
      passOver(index, mark);
    } else if (opens) {
      open.push(new ArrayList<>(List.of(index)));
    } else if (!open.isEmpty() && !fits(mark, open.peek().get(0))) {
      faulty.add(index);
      errors.accept(mark.error("crossed-blocks"));
    } else if (!open.isEmpty()) {
      open.peek().add(index);
      if (ends(mark)) {
        partnered.addAll(open.pop());
      }
    }
  }

  private void passOver(int index, Item.Mark<T> mark) {
    faulty.add(index);
    if (mark.tag() instanceof Tag.If || mark.tag() instanceof Tag.Each) {
      if (tooDeep++ == 0) {
        errors.accept(mark.error("blocks-too-deep"));
      }
    } else if (ends(mark)) {
      tooDeep--;
    }
  }

  private static boolean ends(Item.Mark<?> mark) {
    return mark.tag() instanceof Tag.EndIf || mark.tag() instanceof Tag.EndEach;
  }

  private boolean fits(Item.Mark<T> mark, int opener) {
    boolean loop = ((Item.Mark<T>) items.get(opener)).tag() instanceof Tag.Each;
    return loop == (mark.tag() instanceof Tag.EndEach);
  }

  private int firstOfContent() {
    int i = 0;
    while (i < items.size() && !content(i)) {
      i++;
    }
    return i;
  }

  private int lastOfContent() {
    int i = items.size() - 1;
    while (i >= 0 && !content(i)) {
      i--;
    }
    // A level without content is all lead: then there is nothing that a tag could stand behind.
    return i < 0 ? items.size() - 1 : i;
  }

  private boolean content(int i) {
    return items.get(i) instanceof Item.Piece<T> piece ? !piece.blank() : partnered.contains(i);
  }

  private List<Item.Mark<T>> outside(int from, int to) {
    var marks = new ArrayList<Item.Mark<T>>();
    for (int i = from; i < to; i++) {
      if (items.get(i) instanceof Item.Mark<T> mark
          && !partnered.contains(i)
          && !faulty.contains(i)) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
