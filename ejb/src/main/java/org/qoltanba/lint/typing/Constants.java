package org.qoltanba.lint.typing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;
import org.qoltanba.tags.words.Dictionary;

/** What a condition is worth whatever the data are. */
final class Constants {

  private Constants() {}

  /** Empty where it depends on the data. */
  static Optional<Boolean> of(Expression expression) {
    if (expression instanceof Expression.And and) {
      return joined(of(and.left()), of(and.right()), false);
    }
    if (expression instanceof Expression.Or or) {
      return joined(of(or.left()), of(or.right()), true);
    }
    if (expression instanceof Expression.Not not) {
      return of(not.operand()).map(value -> !value);
    }
    return asksData(expression) ? Optional.empty() : Optional.of(evaluated(expression));
  }

  /**
   * @param deciding the value of one side that decides the whole
   */
  private static Optional<Boolean> joined(
      Optional<Boolean> left, Optional<Boolean> right, boolean deciding) {
    Optional<Boolean> decisive = Optional.of(deciding);
    if (left.equals(decisive) || right.equals(decisive)) {
      return decisive;
    }
    return left.isPresent() && right.isPresent() ? Optional.of(!deciding) : Optional.empty();
  }

  private static boolean asksData(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return asksData(comparison.left()) || asksData(comparison.right());
    }
    if (expression instanceof Expression.IsEmpty empty) {
      return asksData(empty.operand());
    }
    return !(expression instanceof Expression.Literal);
  }

  private static boolean evaluated(Expression condition) {
    var words = new Dictionary().in(Language.EN);
    var holds = new AtomicBoolean();
    var branch =
        new Node.Branch<Boolean>(
            condition, new Place("", 0, ""), List.of(new Node.Content<>(true)));
    new Evaluator(words, new Meter(Budget.standard()))
        .play(
            List.of(new Node.Choice<>(List.of(branch))),
            Scope.of(Facts.empty()),
            (yes, scope) -> holds.set(yes));
    return holds.get();
  }
}
