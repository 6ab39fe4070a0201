package org.qoltanba.tags.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;

/** Builds the tree from items whose block tags are known to belong together. */
final class NodeBuilder<T> {

  private static final Expression ALWAYS = new Expression.Literal(true);

  private final Consumer<TagError> errors;
  private final Deque<Frame<T>> frames = new ArrayDeque<>();

  /** A block that is still open; {@code opener} is null for the level itself. */
  private record Frame<T>(
      Tag.Block opener, List<Node.Branch<T>> branches, Start start, List<Node<T>> body) {

    Frame<T> next(Start next) {
      var all = new ArrayList<>(branches);
      all.add(new Node.Branch<>(start.condition, start.place, body));
      return new Frame<>(opener, all, next, new ArrayList<>());
    }
  }

  /** Where a branch begins, and when it is printed. */
  private record Start(Expression condition, Place place) {}

  NodeBuilder(Consumer<TagError> errors) {
    this.errors = errors;
    frames.push(frame(null, new Start(ALWAYS, null)));
  }

  private static <T> Frame<T> frame(Tag.Block opener, Start start) {
    return new Frame<>(opener, List.of(), start, new ArrayList<>());
  }

  void add(Item<T> item) {
    if (item instanceof Item.Piece<T> piece) {
      frames.peek().body().add(new Node.Content<>(piece.value()));
    } else if (item instanceof Item.Mark<T> mark) {
      tag(mark);
    }
  }

  private void tag(Item.Mark<T> mark) {
    Tag.Block tag = mark.tag();
    if (tag instanceof Tag.If opened) {
      frames.push(frame(opened, new Start(opened.condition(), mark.place())));
    } else if (tag instanceof Tag.Each each) {
      frames.push(frame(each, new Start(ALWAYS, mark.place())));
    } else if (tag instanceof Tag.ElseIf elseIf) {
      branch(mark, elseIf.condition());
    } else if (tag instanceof Tag.Else) {
      branch(mark, ALWAYS);
    } else {
      close();
    }
  }

  private void branch(Item.Mark<T> mark, Expression condition) {
    if (frames.peek().start().condition() == ALWAYS) {
      errors.accept(mark.error("branch-after-else"));
    }
    frames.push(frames.pop().next(new Start(condition, mark.place())));
  }

  private void close() {
    Frame<T> done = frames.pop();
    Node<T> node =
        done.opener() instanceof Tag.Each each
            ? new Node.Loop<>(each.list(), done.start().place(), done.body())
            : new Node.Choice<>(done.next(done.start()).branches());
    frames.peek().body().add(node);
  }

  List<Node<T>> nodes() {
    return List.copyOf(frames.peek().body());
  }
}
