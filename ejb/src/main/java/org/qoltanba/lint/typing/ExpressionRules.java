package org.qoltanba.lint.typing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.FieldType;
import org.qoltanba.lint.schema.Names;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Place;

/** Whether what an expression asks for is there. */
final class ExpressionRules {

  private final FileReport report;
  private final Usage usage;
  private final ComparisonRules comparisons;

  ExpressionRules(FileReport report, Usage usage) {
    this.report = report;
    this.usage = usage;
    this.comparisons = new ComparisonRules(report);
  }

  /** The field that a path leads to; empty, and told, where it leads nowhere. */
  Optional<Field> field(Expression.Path path, Names names, Place place) {
    Optional<Field> field = names.find(path);
    field.ifPresentOrElse(usage::of, () -> unknown(path, place));
    return field;
  }

  private void unknown(Expression.Path path, Place place) {
    boolean ofLoop = path.steps().get(0).startsWith("@");
    String name = String.join(".", path.steps());
    report.error(ofLoop ? "outside-of-loop" : "no-such-field", place, Map.of("path", name));
  }

  void condition(Expression expression, Names names, Place place) {
    if (expression instanceof Expression.Path path) {
      field(path, names, place);
    } else if (expression instanceof Expression.Comparison comparison) {
      Optional<Field> left = side(comparison.left(), names, place);
      Optional<Field> right = side(comparison.right(), names, place);
      comparisons.check(comparison, left, right, place);
    } else if (expression instanceof Expression.Calculation calculation) {
      number(calculation, names, place);
    } else {
      operands(expression).forEach(operand -> condition(operand, names, place));
    }
  }

  private Optional<Field> side(Expression side, Names names, Place place) {
    if (side instanceof Expression.Path path) {
      return field(path, names, place);
    }
    if (side instanceof Expression.Calculation calculation) {
      return Optional.of(number(calculation, names, place));
    }
    condition(side, names, place);
    return Optional.empty();
  }

  /** What comes of a calculation, once it is known that all in it can be numbers. */
  Field number(Expression.Calculation calculation, Names names, Place place) {
    Optional<Field> left = operand(calculation.left(), names, place);
    Optional<Field> right = operand(calculation.right(), names, place);
    return Field.number(left.or(() -> right).map(Field::path).orElse(""));
  }

  private Optional<Field> operand(Expression operand, Names names, Place place) {
    Optional<Field> field = side(operand, names, place);
    field
        .filter(known -> known.never(FieldType.NUMBER))
        .ifPresent(known -> report.error("wrong-operand", place, named(known)));
    return field;
  }

  private static List<Expression> operands(Expression expression) {
    if (expression instanceof Expression.And and) {
      return List.of(and.left(), and.right());
    }
    if (expression instanceof Expression.Or or) {
      return List.of(or.left(), or.right());
    }
    if (expression instanceof Expression.Not not) {
      return List.of(not.operand());
    }
    return expression instanceof Expression.IsEmpty empty ? List.of(empty.operand()) : List.of();
  }

  /** The argument by which sentences mention a field. */
  static Map<String, Object> named(Field field) {
    return Map.of("path", field.path());
  }
}
