package org.qoltanba.tags;

import java.util.List;

/** What a tag asks of the data. */
public sealed interface Expression {

  /**
   * @param value a {@code String}, a {@code BigDecimal}, a {@code Boolean} or null; a date is a
   *     string of the form {@code yyyy-MM-dd}
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

  /** Whether there is no value, or a text, a list or an object with nothing in it. */
  record IsEmpty(Expression operand) implements Expression {}

  record Not(Expression operand) implements Expression {}

  record And(Expression left, Expression right) implements Expression {}

  record Or(Expression left, Expression right) implements Expression {}

  /**
   * A number out of two. It is missing where either of them is.
   *
   * @param left a number, a path or another calculation; so is the right one
   */
  record Calculation(Arithmetic sign, Expression left, Expression right) implements Expression {}

  /** How two numbers are joined, to 34 digits. */
  enum Arithmetic {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED
  }

  /**
   * How two values are compared. Order is among numbers by what they are worth, and among ISO dates
   * by the calendar; nothing else has an order, and a comparison of it does not hold.
   */
  enum Operator {
    EQUAL,
    UNEQUAL,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST,
    /** A text in a text, or a value in a list. */
    CONTAINS
  }
}
