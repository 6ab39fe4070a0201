package org.qoltanba.tags.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.language.Dates;
import org.qoltanba.tags.Expression;

/**
 * Reads conditions and values.
 *
 * <pre>
 * condition  = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation   = "not" negation | comparison
 * comparison = value [ operator value | "is" [ "not" ] "empty" ] | "(" condition ")"
 * operator   = "==" | "!=" | "<" | "<=" | ">" | ">=" | "contains"
 * value      = string | number | date | "true" | "false" | "null" | path
 * path       = name { "." (name | digits) }
 * </pre>
 */
final class ExpressionParser {

  private static final Set<String> LOOP_NAMES = Set.of("@index", "@first", "@last");

  private final TokenReader tokens;

  ExpressionParser(TokenReader tokens) {
    this.tokens = tokens;
  }

  Expression condition() throws TagSyntax {
    Expression left = conjunction();
    while (tokens.takeWord("or")) {
      left = new Expression.Or(left, conjunction());
    }
    return left;
  }

  private Expression conjunction() throws TagSyntax {
    Expression left = negation();
    while (tokens.takeWord("and")) {
      left = new Expression.And(left, negation());
    }
    return left;
  }

  private Expression negation() throws TagSyntax {
    return tokens.takeWord("not") ? new Expression.Not(negation()) : comparison();
  }

  private Expression comparison() throws TagSyntax {
    if (tokens.takeSymbol("(")) {
      Expression inner = condition();
      if (!tokens.takeSymbol(")")) {
        throw new TagSyntax("unclosed-bracket");
      }
      return inner;
    }
    Expression left = value();
    if (tokens.takeWord("is")) {
      return emptiness(left);
    }
    Optional<Expression.Operator> operator = Operators.take(tokens);
    return operator.isEmpty() ? left : new Expression.Comparison(operator.get(), left, value());
  }

  private Expression emptiness(Expression operand) throws TagSyntax {
    boolean not = tokens.takeWord("not");
    if (!tokens.takeWord("empty")) {
      throw new TagSyntax("is-what");
    }
    var empty = new Expression.IsEmpty(operand);
    return not ? new Expression.Not(empty) : empty;
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
