package org.qoltanba.language.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.qoltanba.document.Language;

/** Numbers in figures, the thousands apart by no-break spaces (U+00A0): «1 234 567,89». */
public final class Figures {

  static final String NO_BREAK_SPACE = "\u00a0";

  private static final int MOST_FIGURES = 40;

  private Figures() {}

  static String of(BigInteger number) {
    return number.toString().replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", NO_BREAK_SPACE);
  }

  /**
   * With all decimals that the number has, after a comma; in English after a point.
   *
   * @return empty beyond 40 figures on either side, such as {@code 1E+1000000}
   */
  public static Optional<String> of(BigDecimal number, Language language) {
    boolean readable =
        Math.abs(number.scale()) <= MOST_FIGURES && number.precision() <= MOST_FIGURES;
    return readable ? Optional.of(grouped(number, language)) : Optional.empty();
  }

  static String grouped(BigDecimal number, Language language) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    if (point < 0) {
      return of(number.toBigInteger());
    }
    String sign = number.signum() < 0 ? "-" : "";
    String mark = language == Language.EN ? "." : ",";
    return sign + of(number.abs().toBigInteger()) + mark + plain.substring(point + 1);
  }
}
