package org.qoltanba.tags.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Expression.Arithmetic;

/**
 * Reads conditions and calculations.
 *
 * <pre>
 * condition  = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation   = "not" negation | comparison
 * comparison = sum [ operator sum | "is" [ "not" ] "empty" ]
 * operator   = "==" | "!=" | "<" | "<=" | ">" | ">=" | "contains"
 * sum        = product { ("+" | "-") product }
 * product    = factor { ("*" | "/") factor }
 * factor     = value | "(" condition ")"
 * </pre>
 */
final class ExpressionParser {

  private final TokenReader tokens;
  private final ValueParser values;

  ExpressionParser(TokenReader tokens, ValueParser values) {
    this.tokens = tokens;
    this.values = values;
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
    Expression left = sum();
    if (tokens.takeWord("is")) {
      return emptiness(left);
    }
    Optional<Expression.Operator> operator = Operators.take(tokens);
    return operator.isEmpty() ? left : new Expression.Comparison(operator.get(), left, sum());
  }

  /** What is to be printed: a value, or a calculation. */
  Expression printed() throws TagSyntax {
    Expression printed = sum();
    if (printed instanceof Expression.Calculation
        || printed instanceof Expression.Literal
        || printed instanceof Expression.Path) {
      return printed;
    }
    throw new TagSyntax("not-printable");
  }

  private Expression sum() throws TagSyntax {
    Expression left = product();
    while (true) {
      Optional<Arithmetic> sign = Operators.takeTerm(tokens);
      if (sign.isPresent()) {
        left = calculation(sign.get(), left, product());
      } else if (tokens.peek().negative()) {
        left = calculation(Arithmetic.PLUS, left, product());
      } else {
        return left;
      }
    }
  }

  private Expression product() throws TagSyntax {
    Expression left = factor();
    while (true) {
      Optional<Arithmetic> sign = Operators.takeFactor(tokens);
      if (sign.isEmpty()) {
        return left;
      }
      left = calculation(sign.get(), left, factor());
    }
  }

  private Expression factor() throws TagSyntax {
    if (!tokens.takeSymbol("(")) {
      return values.value();
    }
    Expression inner = condition();
    if (!tokens.takeSymbol(")")) {
      throw new TagSyntax("unclosed-bracket");
    }
    return inner;
  }

  private static Expression calculation(Arithmetic sign, Expression left, Expression right)
      throws TagSyntax {
    if (!countable(left) || !countable(right)) {
      throw new TagSyntax("no-number");
    }
    if (sign == Arithmetic.DIVIDED
        && right instanceof Expression.Literal literal
        && ((BigDecimal) literal.value()).signum() == 0) {
      throw new TagSyntax("division-by-zero");
    }
    return new Expression.Calculation(sign, left, right);
  }

  /** Whether it can be a number. */
  private static boolean countable(Expression operand) {
    return operand instanceof Expression.Calculation
        || operand instanceof Expression.Path
        || operand instanceof Expression.Literal literal && literal.value() instanceof BigDecimal;
  }

  private Expression emptiness(Expression operand) throws TagSyntax {
    boolean not = tokens.takeWord("not");
    if (!tokens.takeWord("empty")) {
      throw new TagSyntax("is-what");
    }
    var empty = new Expression.IsEmpty(operand);
    return not ? new Expression.Not(empty) : empty;
  }
}
