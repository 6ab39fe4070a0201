package org.qoltanba.tags.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the inside of a tag into words. */
final class Lexer {

  /** Bounds the depth of everything that is parsed or evaluated from one tag. */
  private static final int LONGEST_TAG = 1000;

  // Word turns straight quotation marks into the ones of the keyboard's language while one types,
  // "<=" into an arrow, and a minus between spaces into a dash.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>[\\s\\u00a0\\u202f\\u200b\\ufeff]+)"
              + "|\"(?<s1>[^\"”“]*)\""
              + "|[“”„](?<s2>[^“”„]*)[“”]"
              + "|«(?<s3>[^«»]*)»"
              + "|['‘’‚](?<s4>[^'‘’‚]*)['‘’]"
              + "|(?<date>\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}_-])"
              + "|(?<number>-?\\d{1,30}(?:\\.\\d{1,30})?)(?![\\p{L}_])"
              + "|(?<name>[@#/]?[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*)"
              + "|(?<symbol>==|!=|<=|>=|[≠≤≥⇐<>|().+*×/÷–−-])");

  private Lexer() {}

  static List<Token> tokens(String inside) throws TagSyntax {
    if (inside.length() > LONGEST_TAG) {
      throw new TagSyntax("tag-too-long");
    }
    var tokens = new ArrayList<Token>();
    Matcher matcher = TOKEN.matcher(inside);
    int at = 0;
    while (at < inside.length()) {
      if (!matcher.region(at, inside.length()).lookingAt()) {
        throw new TagSyntax("unexpected-character");
      }
      if (matcher.group("space") == null) {
        tokens.add(token(matcher));
      }
      at = matcher.end();
    }
    return tokens;
  }

  private static Token token(Matcher matcher) {
    if (matcher.group("date") != null) {
      return new Token(Token.Kind.DATE, matcher.group());
    }
    if (matcher.group("number") != null) {
      return new Token(Token.Kind.NUMBER, matcher.group());
    }
    if (matcher.group("name") != null) {
      return new Token(Token.Kind.NAME, matcher.group());
    }
    if (matcher.group("symbol") != null) {
      return new Token(Token.Kind.SYMBOL, matcher.group());
    }
    String quoted = matcher.group();
    return new Token(Token.Kind.STRING, quoted.substring(1, quoted.length() - 1));
  }
}
