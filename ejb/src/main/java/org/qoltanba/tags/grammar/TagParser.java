package org.qoltanba.tags.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Tag;

/** Understands one tag. */
public final class TagParser {

  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final ValueParser values;

  private TagParser(TokenReader tokens) {
    this.tokens = tokens;
    this.values = new ValueParser(tokens);
    this.expressions = new ExpressionParser(tokens, values);
  }

  /**
   * @param inside what stands between the double braces
   * @throws TagSyntax with the code of what is wrong
   */
  public static Tag parse(String inside) throws TagSyntax {
    var tokens = new TokenReader(Lexer.tokens(inside));
    Tag tag = new TagParser(tokens).tag();
    tokens.expectEnd();
    return tag;
  }

  private Tag tag() throws TagSyntax {
    Token head = tokens.peek();
    if (head.kind() == Token.Kind.NAME && "#/".indexOf(head.text().charAt(0)) >= 0) {
      return block();
    }
    if (tokens.takeWord("else")) {
      return tokens.takeWord("if") ? new Tag.ElseIf(expressions.condition()) : new Tag.Else();
    }
    if (tokens.takeSymbol(">")) {
      return include(tokens.take());
    }
    if (head.word("sign") && tokens.left() == 2) {
      tokens.take();
      return sign(tokens.take());
    }
    return new Tag.Value(expressions.printed(), filters());
  }

  private Tag block() throws TagSyntax {
    if (tokens.takeWord("#if")) {
      return new Tag.If(expressions.condition());
    }
    if (tokens.takeWord("#each")) {
      return new Tag.Each(values.path());
    }
    if (tokens.takeWord("/if")) {
      return new Tag.EndIf();
    }
    if (tokens.takeWord("/each")) {
      return new Tag.EndEach();
    }
    throw new TagSyntax("unknown-block");
  }

  private static Tag sign(Token party) throws TagSyntax {
    if (party.kind() != Token.Kind.NAME || !party.text().matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new TagSyntax("bad-party");
    }
    return new Tag.Sign(party.text());
  }

  private static Tag include(Token clause) throws TagSyntax {
    if (clause.kind() != Token.Kind.NAME || !clause.text().matches("[A-Za-z][A-Za-z0-9-]{0,79}")) {
      throw new TagSyntax("bad-clause-name");
    }
    return new Tag.Include(clause.text().toLowerCase(Locale.ROOT));
  }

  private List<Filter> filters() throws TagSyntax {
    var filters = new ArrayList<Filter>();
    while (tokens.takeSymbol("|")) {
      filters.add(FilterParser.next(tokens));
    }
    return filters;
  }
}
