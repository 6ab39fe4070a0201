package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.qoltanba.language.Dates;
import org.qoltanba.tags.Expression.Operator;

/** How values compare. */
final class Comparisons {

  private Comparisons() {}

  static boolean holds(Operator operator, Object left, Object right) {
    return switch (operator) {
      case EQUAL -> same(left, right);
      case UNEQUAL -> !same(left, right);
      case CONTAINS -> contains(left, right);
      case LESS, AT_MOST, MORE, AT_LEAST -> ordered(operator, order(left, right));
    };
  }

  /** Numbers by what they are worth, so that 1 is 1.0. */
  private static boolean same(Object left, Object right) {
    if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return Objects.equals(left, right);
  }

  private static boolean contains(Object whole, Object part) {
    if (whole instanceof List<?> list) {
      return list.stream().anyMatch(element -> same(element, part));
    }
    return whole instanceof String text && part instanceof String piece && text.contains(piece);
  }

  private static boolean ordered(Operator operator, OptionalInt order) {
    if (order.isEmpty()) {
      return false;
    }
    int sign = order.getAsInt();
    return switch (operator) {
      case LESS -> sign < 0;
      case AT_MOST -> sign <= 0;
      case MORE -> sign > 0;
      default -> sign >= 0;
    };
  }

  /** Empty where there is no order among the two. */
  private static OptionalInt order(Object left, Object right) {
    if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
      return OptionalInt.of(one.compareTo(other));
    }
    Optional<LocalDate> first = date(left);
    Optional<LocalDate> second = date(right);
    return first.isPresent() && second.isPresent()
        ? OptionalInt.of(first.get().compareTo(second.get()))
        : OptionalInt.empty();
  }

  private static Optional<LocalDate> date(Object value) {
    return value instanceof String text ? Dates.ofIso(text.strip()) : Optional.empty();
  }
}
