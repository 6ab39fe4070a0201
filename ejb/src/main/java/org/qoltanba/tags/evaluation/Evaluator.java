package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;
import org.qoltanba.tags.words.Words;

/** Evaluates the tags of one paper against its data, within a budget; for one thread. */
public final class Evaluator {

  /** What is done to a text and not printed costs so much less than printing it. */
  static final int LIGHT = 16;

  private final Words words;
  private final Filters filters;
  private final Conditions conditions;
  private final Meter meter;

  /**
   * @param words the dictionary of the paper's language
   */
  public Evaluator(Words words, Meter meter) {
    this.words = words;
    this.filters = new Filters(words);
    this.conditions = new Conditions(meter);
    this.meter = meter;
  }

  /**
   * Gives {@code sink} each content that is to be printed, in order, with the scope in which its
   * tags are to be looked up.
   *
   * @throws org.qoltanba.document.Refusal (unprocessable, {@code budget-exhausted})
   */
  public <T> void play(List<Node<T>> nodes, Scope scope, BiConsumer<T, Scope> sink) {
    for (Node<T> node : nodes) {
      if (node instanceof Node.Content<T> content) {
        sink.accept(content.value(), scope);
      } else {
        meter.enter();
        block(node, scope, sink);
        meter.leave();
      }
    }
  }

  private <T> void block(Node<T> node, Scope scope, BiConsumer<T, Scope> sink) {
    if (node instanceof Node.Loop<T> loop) {
      repeat(loop, scope, sink);
    } else if (node instanceof Node.Choice<T> choice) {
      choice.branches().stream()
          .filter(branch -> conditions.holds(branch.condition(), scope))
          .findFirst()
          .ifPresent(branch -> play(branch.body(), scope, sink));
    }
  }

  private <T> void repeat(Node.Loop<T> loop, Scope scope, BiConsumer<T, Scope> sink) {
    Found list = scope.find(loop.list());
    int size = list.list().size();
    Set<String> members = Scope.memberNames(list.list());
    for (int index = 1; index <= size; index++) {
      meter.iterate();
      play(loop.body(), scope.element(list, members, new Scope.Position(index, size)), sink);
    }
  }

  /**
   * What the tag prints: the value, or underscores where it is missing; never empty.
   *
   * @throws org.qoltanba.document.Refusal (unprocessable) if the budget is exhausted, or with the
   *     value's pointer if it is not what a filter wants
   * @throws BrokenTags ({@code not-printable}) if the value is a list, an object or a truth value
   */
  public Printed print(Tag.Value tag, Scope scope, Place place) {
    Found found = conditions.value(tag.source(), scope);
    for (Filter filter : tag.filters()) {
      found = filters.apply(filter, found);
      meter.spend(found.value() instanceof String text ? text.length() / LIGHT : 0);
    }
    String text = found.missing() ? Filters.usualBlank() : text(found.value(), place);
    meter.spend(text.length());
    return new Printed(text, found.pointer());
  }

  /** What the budget has left is what is left of the paper's. */
  public Meter meter() {
    return meter;
  }

  private String text(Object value, Place place) {
    if (value instanceof BigDecimal number) {
      return Numbers.sane(number) ? words.figures(number) : number.toString();
    }
    if (value instanceof String text) {
      return text;
    }
    throw new BrokenTags(List.of(new TagError("not-printable", place)));
  }
}
