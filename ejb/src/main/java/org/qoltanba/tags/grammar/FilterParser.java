package org.qoltanba.tags.grammar;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.qoltanba.language.numbers.GrammaticalGender;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Filter.DateForm;
import org.qoltanba.tags.Filter.MoneyForm;
import org.qoltanba.tags.Filter.NameOrder;
import org.qoltanba.tags.Filter.Rounding;

/** Understands a filter: its name, then its argument. */
final class FilterParser {

  private static final int LONGEST_BLANK = 200;

  private FilterParser() {}

  static Filter next(TokenReader tokens) throws TagSyntax {
    Token name = tokens.take();
    var known = FilterNames.of(name.text()).orElseThrow(() -> new TagSyntax("unknown-filter"));
    Filter.Kind kind = known.kind();
    if (known.argument() != null || kind.argument() == Void.class) {
      return known;
    }
    if (kind.argument() == Integer.class) {
      return new Filter(kind, length(tokens.take()));
    }
    if (kind.argument() == String.class) {
      return new Filter(kind, text(tokens.take()));
    }
    return new Filter(kind, form(kind, tokens));
  }

  /** One of a few words in quotation marks, or nothing for the usual one. */
  private static Object form(Filter.Kind kind, TokenReader tokens) throws TagSyntax {
    boolean said = tokens.peek().kind() == Token.Kind.STRING;
    return switch (kind) {
      case DATE -> said ? one(DateForm.values(), tokens.take()) : DateForm.LONG;
      case MONEY -> said ? one(MoneyForm.values(), tokens.take()) : MoneyForm.FULL;
      case ROUND -> said ? one(Rounding.values(), tokens.take()) : Rounding.NEAREST;
      case WORDS ->
          said ? one(GrammaticalGender.values(), tokens.take()) : GrammaticalGender.MASCULINE;
      default -> said ? one(NameOrder.values(), tokens.take()) : NameOrder.LAST;
    };
  }

  private static <T extends Enum<T>> T one(T[] forms, Token token) throws TagSyntax {
    String wanted = token.text().strip().toUpperCase(Locale.ROOT);
    return Stream.of(forms)
        .filter(form -> form.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new TagSyntax("bad-argument"));
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
