package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qoltanba.tags.Expression;

/** What expressions are worth. */
final class Conditions {

  private Conditions() {}

  static Found value(Expression expression, Scope scope) {
    if (expression instanceof Expression.Path path) {
      return scope.find(path);
    }
    Object value =
        expression instanceof Expression.Literal literal
            ? literal.value()
            : holds(expression, scope);
    return new Found(value, "");
  }

  static boolean holds(Expression expression, Scope scope) {
    if (expression instanceof Expression.And and) {
      return holds(and.left(), scope) && holds(and.right(), scope);
    }
    if (expression instanceof Expression.Or or) {
      return holds(or.left(), scope) || holds(or.right(), scope);
    }
    if (expression instanceof Expression.Not not) {
      return !holds(not.operand(), scope);
    }
    if (expression instanceof Expression.Comparison comparison) {
      return compare(comparison, scope);
    }
    return truthy(value(expression, scope).value());
  }

  private static boolean compare(Expression.Comparison comparison, Scope scope) {
    Object left = value(comparison.left(), scope).value();
    Object right = value(comparison.right(), scope).value();
    return switch (comparison.operator()) {
      case EQUAL -> same(left, right);
      case UNEQUAL -> !same(left, right);
    };
  }

  /** Numbers by what they are worth, so that 1 is 1.0. */
  private static boolean same(Object left, Object right) {
    if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return Objects.equals(left, right);
  }

  private static boolean truthy(Object value) {
    if (value instanceof String text) {
      return !text.isEmpty();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return value != null && !value.equals(false);
  }
}
