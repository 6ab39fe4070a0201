package org.qoltanba.tags.grammar;

import java.util.List;

/** The tokens of a tag, read from left to right. */
final class TokenReader {

  private final List<Token> tokens;
  private int next;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return next < tokens.size() ? tokens.get(next) : Token.LAST;
  }

  Token take() {
    Token token = peek();
    next++;
    return token;
  }

  boolean takeSymbol(String wanted) {
    boolean there = peek().symbol(wanted);
    next += there ? 1 : 0;
    return there;
  }

  boolean takeWord(String wanted) {
    boolean there = peek().word(wanted);
    next += there ? 1 : 0;
    return there;
  }

  int left() {
    return tokens.size() - next;
  }

  void expectEnd() throws TagSyntax {
    if (left() > 0) {
      throw new TagSyntax("unexpected-word");
    }
  }
}
