package org.qoltanba.tags.evaluation;

import java.util.List;
import org.qoltanba.tags.Expression;

/** What expressions are worth. */
final class Conditions {

  private final Meter meter;

  Conditions(Meter meter) {
    this.meter = meter;
  }

  Found value(Expression expression, Scope scope) {
    if (expression instanceof Expression.Path path) {
      return scope.find(path);
    }
    if (expression instanceof Expression.Calculation calculation) {
      Found left = value(calculation.left(), scope);
      return Numbers.calculated(calculation.sign(), left, value(calculation.right(), scope));
    }
    Object value =
        expression instanceof Expression.Literal literal
            ? literal.value()
            : holds(expression, scope);
    return Found.apart(value);
  }

  boolean holds(Expression expression, Scope scope) {
    if (expression instanceof Expression.And and) {
      return holds(and.left(), scope) && holds(and.right(), scope);
    }
    if (expression instanceof Expression.Or or) {
      return holds(or.left(), scope) || holds(or.right(), scope);
    }
    if (expression instanceof Expression.Not not) {
      return !holds(not.operand(), scope);
    }
    if (expression instanceof Expression.IsEmpty empty) {
      return value(empty.operand(), scope).empty();
    }
    if (expression instanceof Expression.Comparison comparison) {
      return compare(comparison, scope);
    }
    return value(expression, scope).truthy();
  }

  private boolean compare(Expression.Comparison comparison, Scope scope) {
    Object left = value(comparison.left(), scope).value();
    Object right = value(comparison.right(), scope).value();
    meter.spend(weight(left) / Evaluator.LIGHT);
    return Comparisons.holds(comparison.operator(), left, right);
  }

  /** A comparison looks at all of a long text or list; in a loop that would not be free. */
  private static int weight(Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    return value instanceof List<?> list ? list.size() : 0;
  }
}
