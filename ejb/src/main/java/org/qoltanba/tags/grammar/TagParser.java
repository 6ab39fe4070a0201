package org.qoltanba.tags.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Tag;

/** Understands one tag. */
public final class TagParser {

  private static final int LONGEST_BLANK = 200;

  private final TokenReader tokens;
  private final ExpressionParser expressions;

  private TagParser(TokenReader tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
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
    if (head.word("sign") && tokens.left() == 2) {
      tokens.take();
      return sign(tokens.take());
    }
    return new Tag.Value(expressions.value(), filters());
  }

  private Tag block() throws TagSyntax {
    if (tokens.takeWord("#if")) {
      return new Tag.If(expressions.condition());
    }
    if (tokens.takeWord("#each")) {
      return new Tag.Each(expressions.path());
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

  private List<Filter> filters() throws TagSyntax {
    var filters = new ArrayList<Filter>();
    while (tokens.takeSymbol("|")) {
      filters.add(filter());
    }
    return filters;
  }

  private Filter filter() throws TagSyntax {
    String name = tokens.take().text();
    Filter.Kind kind = Filter.Kind.named(name).orElseThrow(() -> new TagSyntax("unknown-filter"));
    if (kind.argument() == Void.class) {
      return new Filter(kind, null);
    }
    Token argument = tokens.take();
    return new Filter(kind, kind.argument() == Integer.class ? length(argument) : text(argument));
  }

  private static int length(Token token) throws TagSyntax {
    if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1,3}")) {
      int length = new BigDecimal(token.text()).intValueExact();
      if (length >= 1 && length <= LONGEST_BLANK) {
        return length;
      }
    }
    throw new TagSyntax("bad-argument");
  }

  private static String text(Token token) throws TagSyntax {
    if (token.kind() != Token.Kind.STRING) {
      throw new TagSyntax("bad-argument");
    }
    return token.text();
  }
}
