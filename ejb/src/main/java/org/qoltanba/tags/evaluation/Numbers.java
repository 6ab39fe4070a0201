package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.tags.Expression.Arithmetic;
import org.qoltanba.tags.Filter.Rounding;

/** What is reckoned with the numbers of the data. */
final class Numbers {

  /** Longer numbers than any paper has; their plain form could fill the memory. */
  private static final int MOST_DIGITS = 100;

  private Numbers() {}

  static boolean sane(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  /**
   * @throws Refusal (unprocessable) with the pointer of what is no number, or a divisor of zero
   */
  static Found calculated(Arithmetic sign, Found left, Found right) {
    Found place = left.pointer().isEmpty() ? right : left;
    if (left.missing() || right.missing()) {
      return place.with(null);
    }
    if (sign == Arithmetic.DIVIDED && number(right).signum() == 0) {
      throw refused(right, "division-by-zero");
    }
    return place.with(calculated(sign, number(left), number(right)));
  }

  private static BigDecimal calculated(Arithmetic sign, BigDecimal left, BigDecimal right) {
    MathContext digits = MathContext.DECIMAL128;
    BigDecimal result =
        switch (sign) {
          case PLUS -> left.add(right, digits);
          case MINUS -> left.subtract(right, digits);
          case TIMES -> left.multiply(right, digits);
          case DIVIDED -> left.divide(right, digits);
        };
    return result.stripTrailingZeros();
  }

  /**
   * @throws Refusal (unprocessable) with the pointer of what is no number
   */
  static BigDecimal rounded(Found found, Rounding rounding) {
    RoundingMode mode =
        switch (rounding) {
          case NEAREST -> RoundingMode.HALF_UP;
          case UP -> RoundingMode.CEILING;
          case DOWN -> RoundingMode.FLOOR;
        };
    return number(found).setScale(0, mode);
  }

  private static BigDecimal number(Found found) {
    if (found.value() instanceof BigDecimal number && sane(number)) {
      return number;
    }
    throw refused(found, "no-number");
  }

  private static Refusal refused(Found found, String code) {
    return Refusal.unprocessable(new Fault(found.pointer(), code));
  }
}
