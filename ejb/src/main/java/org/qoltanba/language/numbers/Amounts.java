package org.qoltanba.language.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.qoltanba.document.Language;

/** Sums in tenge and tiyn, the hundredth of a tenge. */
public final class Amounts {

  private static final int DECIMALS = 2;
  private static final String TENGE_SIGN = "₸";

  private final NumberWords words;

  public Amounts(NumberWords words) {
    this.words = words;
  }

  /**
   * In figures: «1 234 567,89 ₸», the tiyn only where there are any.
   *
   * @return empty for a negative sum, more than two decimals, and beyond {@link NumberWords#MOST}
   */
  public Optional<String> figures(BigDecimal sum, Language language) {
    return exact(sum)
        .map(exact -> tiyn(exact) == 0 ? exact.setScale(0) : exact)
        .map(exact -> Figures.grouped(exact, language) + Figures.NO_BREAK_SPACE + TENGE_SIGN);
  }

  /**
   * As contracts have it: «1 234 567 (бір миллион … жеті) теңге 89 тиын», the tiyn always in two
   * figures.
   *
   * @return empty for a negative sum, more than two decimals, and beyond {@link NumberWords#MOST}
   */
  public Optional<String> inWords(BigDecimal sum, Language language) {
    return exact(sum).flatMap(exact -> inWords(exact.toBigInteger(), tiyn(exact), language));
  }

  private Optional<String> inWords(BigInteger tenge, int tiyn, Language language) {
    return words
        .of(new BigDecimal(tenge), language, GrammaticalGender.MASCULINE)
        .map(spelt -> Figures.of(tenge) + " (" + spelt + ") " + tengeWord(language))
        .map(whole -> whole + " " + twoFigures(tiyn) + Figures.NO_BREAK_SPACE)
        .map(whole -> whole + tiynWord(tiyn, language));
  }

  private static Optional<BigDecimal> exact(BigDecimal sum) {
    boolean sayable =
        sum.signum() >= 0
            && sum.compareTo(NumberWords.MOST) <= 0
            && sum.stripTrailingZeros().scale() <= DECIMALS;
    return sayable ? Optional.of(sum.setScale(DECIMALS)) : Optional.empty();
  }

  private static int tiyn(BigDecimal exact) {
    return exact.unscaledValue().mod(BigInteger.valueOf(100)).intValue();
  }

  private static String twoFigures(int tiyn) {
    return String.format(Locale.ROOT, "%02d", tiyn);
  }

  private static String tengeWord(Language language) {
    return switch (language) {
      case KK -> "теңге";
      case RU -> "тенге";
      case EN -> "tenge";
    };
  }

  private static String tiynWord(int tiyn, Language language) {
    return switch (language) {
      case KK -> "тиын";
      case RU -> russianTiyn(tiyn);
      case EN -> "tiyn";
    };
  }

  private static String russianTiyn(int tiyn) {
    int last = tiyn / 10 == 1 ? 0 : tiyn % 10;
    return switch (last) {
      case 1 -> "тиын";
      case 2, 3, 4 -> "тиына";
      default -> "тиынов";
    };
  }
}
