package org.qoltanba.lint.typing;

import static org.qoltanba.lint.schema.FieldType.LIST;
import static org.qoltanba.lint.schema.FieldType.NUMBER;
import static org.qoltanba.lint.schema.FieldType.TEXT;
import static org.qoltanba.lint.schema.FieldType.TRUTH;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qoltanba.language.Dates;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.FieldType;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Expression.Operator;
import org.qoltanba.tags.Place;
import tools.jackson.databind.JsonNode;

/** Whether a comparison can turn out either way. */
final class ComparisonRules {

  private static final String WRONG = "wrong-comparison";

  private final FileReport report;

  ComparisonRules(FileReport report) {
    this.report = report;
  }

  /**
   * @param left the field on this side; empty where another thing stands there
   */
  void check(
      Expression.Comparison comparison, Optional<Field> left, Optional<Field> right, Place place) {
    boolean contains = comparison.operator() == Operator.CONTAINS;
    if (left.isPresent() && right.isPresent() && !contains && strangers(left, right)) {
      report.error(WRONG, place, ExpressionRules.named(left.get()));
      return;
    }
    left.ifPresent(field -> check(comparison, field, comparison.right(), place));
    if (!contains) {
      right.ifPresent(field -> check(comparison, field, comparison.left(), place));
    }
  }

  private static boolean strangers(Optional<Field> left, Optional<Field> right) {
    Set<FieldType> one = left.get().types();
    Set<FieldType> other = right.get().types();
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private void check(Expression.Comparison comparison, Field field, Expression other, Place place) {
    Object literal = other instanceof Expression.Literal known ? known.value() : null;
    switch (comparison.operator()) {
      case EQUAL, UNEQUAL -> equal(field, literal, place);
      case CONTAINS -> contains(field, literal, place);
      default -> ordered(field, other, place);
    }
  }

  private void equal(Field field, Object literal, Place place) {
    if (literal == null) {
      return;
    }
    if (field.never(type(literal))) {
      report.error(WRONG, place, ExpressionRules.named(field));
    } else {
      listed(field, literal, place);
    }
  }

  private void listed(Field field, Object literal, Place place) {
    List<JsonNode> values = field.values();
    if (!values.isEmpty() && values.stream().noneMatch(value -> same(value, literal))) {
      String allowed = values.stream().map(JsonNode::asString).collect(Collectors.joining(", "));
      report.error(
          "value-not-listed",
          place,
          Map.of("path", field.path(), "value", literal, "allowed", allowed));
    }
  }

  private void contains(Field field, Object literal, Place place) {
    if (field.never(TEXT, LIST)) {
      report.error(WRONG, place, ExpressionRules.named(field));
    } else if (literal != null && field.never(TEXT)) {
      field.element().ifPresent(element -> equal(element, literal, place));
    }
  }

  private void ordered(Field field, Expression other, Place place) {
    boolean fits =
        other instanceof Expression.Literal literal
            ? ordered(field, literal.value())
            : !field.never(NUMBER, TEXT);
    if (!fits) {
      report.error(WRONG, place, ExpressionRules.named(field));
    }
  }

  /** Numbers have an order, and dates. */
  private static boolean ordered(Field field, Object literal) {
    if (literal instanceof BigDecimal) {
      return !field.never(NUMBER);
    }
    return literal instanceof String text
        && !field.never(TEXT)
        && Dates.ofIso(text.strip()).isPresent();
  }

  private static FieldType type(Object literal) {
    if (literal instanceof BigDecimal) {
      return NUMBER;
    }
    return literal instanceof Boolean ? TRUTH : TEXT;
  }

  private static boolean same(JsonNode value, Object literal) {
    if (literal instanceof BigDecimal number) {
      return value.isNumber() && value.decimalValue().compareTo(number) == 0;
    }
    return literal instanceof Boolean truth
        ? value.isBoolean() && value.booleanValue() == truth
        : value.isString() && value.asString().equals(literal);
  }
}
