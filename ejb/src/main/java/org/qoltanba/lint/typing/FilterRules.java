package org.qoltanba.lint.typing;

import static org.qoltanba.lint.schema.FieldType.NUMBER;
import static org.qoltanba.lint.schema.FieldType.TEXT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Place;

/** Whether each filter gets what it can work on, and the last one gives what can be printed. */
final class FilterRules {

  private static final String WRONG = "wrong-filter-type";
  private static final String UNSURE = "unsure-filter-type";
  private static final String UNPRINTABLE = "not-printable";
  private static final String NUMBERS = "-?\\d+(\\.\\d+)?";
  private static final String DATES = "\\d{4}-\\d\\d-\\d\\d";

  private final FileReport report;
  private final Usage usage;

  FilterRules(FileReport report, Usage usage) {
    this.report = report;
    this.usage = usage;
  }

  void check(List<Filter> filters, Field field, Place place) {
    String before = null;
    for (Filter filter : filters) {
      String fault = before == null ? ofField(filter, field) : ofText(filter, before);
      if (fault != null) {
        tell(fault, filter, field.path(), place);
        return;
      }
      before = after(filter, before);
    }
    if (before == null && field.never(TEXT, NUMBER)) {
      report.error(UNPRINTABLE, place);
    }
  }

  /** The same of a value that stands in the tag itself. */
  void check(List<Filter> filters, Object literal, Place place) {
    if (literal instanceof Boolean) {
      report.error(UNPRINTABLE, place);
      return;
    }
    String own = literal instanceof BigDecimal n ? n.toPlainString() : (String) literal;
    String before = own;
    for (Filter filter : filters) {
      if (before != null && ofText(filter, before) != null) {
        tell(before.equals(own) ? WRONG : ofText(filter, before), filter, own, place);
        return;
      }
      before = after(filter, before);
    }
  }

  private void tell(String fault, Filter filter, String path, Place place) {
    Map<String, Object> arguments = Map.of("path", path, "filter", word(filter));
    if (fault.equals(UNSURE)) {
      report.warning(fault, place, arguments);
    } else {
      report.error(fault, place, arguments);
    }
  }

  private static String word(Filter filter) {
    return filter.argument() != null && filter.kind() == Filter.Kind.CASE
        ? filter.argument().toString().toLowerCase(Locale.ROOT)
        : filter.kind().name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a filter of the field itself; null for nothing. */
  private String ofField(Filter filter, Field field) {
    return switch (filter.kind()) {
      case DATE -> {
        boolean sure = field.hasFormat("date") || field.types().isEmpty();
        yield field.never(TEXT) ? WRONG : sure ? null : UNSURE;
      }
      case WORDS, MONEY -> {
        boolean sure = !field.never(NUMBER);
        yield field.never(NUMBER, TEXT) ? WRONG : sure ? null : UNSURE;
      }
      case ROUND -> field.never(NUMBER) ? WRONG : null;
      case CASE -> {
        usage.ofDeclined(field);
        yield field.never(TEXT) ? WRONG : null;
      }
      case INITIALS, PHONE -> field.never(TEXT) ? WRONG : null;
      default -> null;
    };
  }

  /** The same of a filter behind one that gives such a text. */
  private static String ofText(Filter filter, String text) {
    boolean fits =
        switch (filter.kind()) {
          case DATE -> text.matches(DATES);
          case WORDS, MONEY -> text.matches(NUMBERS);
          case ROUND -> false;
          default -> true;
        };
    return fits ? null : "wrong-filter-order";
  }

  /** The text that a filter leaves, as far as it is known; null where it is still the field's. */
  private static String after(Filter filter, String before) {
    return switch (filter.kind()) {
      case UPPER, LOWER, CAPITAL, ROUND -> before;
      case DEFAULT -> before == null ? (String) filter.argument() : before;
      default -> "";
    };
  }
}
