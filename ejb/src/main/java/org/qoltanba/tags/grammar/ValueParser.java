package org.qoltanba.tags.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qoltanba.language.Dates;
import org.qoltanba.tags.Expression;

/**
 * Reads values.
 *
 * <pre>
 * value = string | number | date | "true" | "false" | "null" | path
 * path  = name { "." (name | digits) }
 * </pre>
 */
final class ValueParser {

  private static final Set<String> LOOP_NAMES = Set.of("@index", "@first", "@last");

  private final TokenReader tokens;

  ValueParser(TokenReader tokens) {
    this.tokens = tokens;
  }

  Expression value() throws TagSyntax {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case STRING -> new Expression.Literal(tokens.take().text());
      case DATE -> new Expression.Literal(date(tokens.take().text()));
      case NUMBER -> new Expression.Literal(new BigDecimal(tokens.take().text()));
      case NAME -> named();
      case SYMBOL, END -> throw new TagSyntax("missing-value");
    };
  }

  private static String date(String iso) throws TagSyntax {
    if (Dates.ofIso(iso).isEmpty()) {
      throw new TagSyntax("no-such-date");
    }
    return iso;
  }

  private Expression named() throws TagSyntax {
    if (tokens.takeWord("true")) {
      return new Expression.Literal(true);
    }
    if (tokens.takeWord("false")) {
      return new Expression.Literal(false);
    }
    return tokens.takeWord("null") ? new Expression.Literal(null) : path();
  }

  Expression.Path path() throws TagSyntax {
    List<String> steps = new ArrayList<>(List.of(firstStep()));
    while (tokens.takeSymbol(".")) {
      Token step = tokens.take();
      boolean index = step.kind() == Token.Kind.NUMBER && step.text().matches("\\d{1,6}");
      if (!index && !plainName(step)) {
        throw new TagSyntax("bad-path");
      }
      steps.add(step.text());
    }
    return new Expression.Path(steps);
  }

  private String firstStep() throws TagSyntax {
    Token first = tokens.take();
    if (!plainName(first) && !LOOP_NAMES.contains(first.text())) {
      throw new TagSyntax(first == Token.LAST ? "missing-value" : "bad-path");
    }
    return first.text();
  }

  private static boolean plainName(Token token) {
    return token.kind() == Token.Kind.NAME && "@#/".indexOf(token.text().charAt(0)) < 0;
  }
}
