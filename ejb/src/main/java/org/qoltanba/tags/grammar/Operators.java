package org.qoltanba.tags.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.tags.Expression.Operator;

/** How comparisons are written. */
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

  private Operators() {}

  static Optional<Operator> take(TokenReader tokens) {
    Token next = tokens.peek();
    if (next.kind() == Token.Kind.SYMBOL && SYMBOLS.containsKey(next.text())) {
      return Optional.of(SYMBOLS.get(tokens.take().text()));
    }
    return tokens.takeWord("contains") ? Optional.of(Operator.CONTAINS) : Optional.empty();
  }
}
