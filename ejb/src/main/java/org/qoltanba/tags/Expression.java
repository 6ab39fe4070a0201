package org.qoltanba.tags;

import java.util.List;

/** What a tag asks of the data. */
public sealed interface Expression {

  /**
   * @param value a {@code String}, a {@code BigDecimal}, a {@code Boolean} or null
   */
  record Literal(Object value) implements Expression {}

  /**
   * @param steps member names from the outside in; the first may be {@code this}, {@code @index}
   *     (counted from 1), {@code @first} or {@code @last}; a number names an element of a list,
   *     counted from 0
   */
  record Path(List<String> steps) implements Expression {

    public Path {
      steps = List.copyOf(steps);
    }
  }

  /** A comparison of two values; a missing value equals null. */
  record Comparison(Operator operator, Expression left, Expression right) implements Expression {}

  record Not(Expression operand) implements Expression {}

  record And(Expression left, Expression right) implements Expression {}

  record Or(Expression left, Expression right) implements Expression {}

  /** How two values are compared. */
  enum Operator {
    EQUAL,
    UNEQUAL
  }
}
