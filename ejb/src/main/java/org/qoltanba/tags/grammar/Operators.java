package org.qoltanba.tags.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.tags.Expression.Arithmetic;
import org.qoltanba.tags.Expression.Operator;

/** How comparisons and calculations are written. */
final class Operators {

  private static final Map<String, Operator> SYMBOLS = new LinkedHashMap<>();

  static {
    SYMBOLS.put("==", Operator.EQUAL);
    SYMBOLS.put("!=", Operator.UNEQUAL);
    SYMBOLS.put("≠", Operator.UNEQUAL);
    SYMBOLS.put("<", Operator.LESS);
    SYMBOLS.put("<=", Operator.AT_MOST);
    SYMBOLS.put("≤", Operator.AT_MOST);
    SYMBOLS.put("⇐", Operator.AT_MOST);
    SYMBOLS.put(">", Operator.MORE);
    SYMBOLS.put(">=", Operator.AT_LEAST);
    SYMBOLS.put("≥", Operator.AT_LEAST);
  }

  private static final Map<String, Arithmetic> TERMS =
      Map.of(
          "+",
          Arithmetic.PLUS,
          "-",
          Arithmetic.MINUS,
          "–",
          Arithmetic.MINUS,
          "−",
          Arithmetic.MINUS);

  private static final Map<String, Arithmetic> FACTORS =
      Map.of(
          "*",
          Arithmetic.TIMES,
          "×",
          Arithmetic.TIMES,
          "/",
          Arithmetic.DIVIDED,
          "÷",
          Arithmetic.DIVIDED);

  private Operators() {}

  static Optional<Operator> take(TokenReader tokens) {
    Token next = tokens.peek();
    if (next.kind() == Token.Kind.SYMBOL && SYMBOLS.containsKey(next.text())) {
      return Optional.of(SYMBOLS.get(tokens.take().text()));
    }
    return tokens.takeWord("contains") ? Optional.of(Operator.CONTAINS) : Optional.empty();
  }

  /** The sign between the terms of a sum. */
  static Optional<Arithmetic> takeTerm(TokenReader tokens) {
    return take(tokens, TERMS);
  }

  /** The sign between the factors of a product. */
  static Optional<Arithmetic> takeFactor(TokenReader tokens) {
    return take(tokens, FACTORS);
  }

  private static Optional<Arithmetic> take(TokenReader tokens, Map<String, Arithmetic> signs) {
    Token next = tokens.peek();
    return next.kind() == Token.Kind.SYMBOL && signs.containsKey(next.text())
        ? Optional.of(signs.get(tokens.take().text()))
        : Optional.empty();
  }
}
