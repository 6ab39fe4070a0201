package org.qoltanba.lint.numbering;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers the paragraphs of one text, to be asked in its order. */
public final class Labels {

  private static final Pattern LEVEL = Pattern.compile("%([1-9])");

  private final ListDefinitions lists;
  private final ListStyles styles;
  private final Counters counters;
  private final TypedNumbers typed = new TypedNumbers();

  Labels(ListDefinitions lists, ListStyles styles) {
    this.lists = lists;
    this.styles = styles;
    this.counters = new Counters(lists);
  }

  /** The number of the next paragraph; empty for one without. */
  public Optional<Label> next(ListItem item, String text) {
    ListItem own = styles.resolved(item);
    if (own.list() == null || lists.pattern(own.list()) == null) {
      return typed.next(text);
    }
    int usual = own.level() == null ? lists.levelOf(own.list(), own.style()) : 0;
    int level = Math.min(ListLevel.number(own.level(), usual), ListDefinitions.LEVELS - 1);
    int[] numbers = counters.next(own.list(), level);
    return lists
        .level(own.list(), level)
        .map(definition -> label(own.list(), definition, numbers))
        .filter(label -> !label.value().isEmpty())
        .or(() -> typed.next(text));
  }

  private Label label(String list, ListLevel level, int[] numbers) {
    if (NumberFormat.bullet(level.format())) {
      return new Label(level.pattern(), Label.BULLET);
    }
    String text =
        LEVEL
            .matcher(level.pattern())
            .replaceAll(found -> Matcher.quoteReplacement(written(list, found, numbers)));
    String value =
        LEVEL
            .matcher(level.pattern())
            .results()
            .map(found -> index(found))
            .filter(index -> index < numbers.length)
            .map(index -> Integer.toString(numbers[index]))
            .collect(Collectors.joining("."));
    return new Label(text, value);
  }

  private String written(String list, MatchResult found, int[] numbers) {
    int index = index(found);
    return index >= numbers.length
        ? ""
        : lists
            .level(list, index)
            .map(level -> NumberFormat.write(numbers[index], level.format()))
            .orElse("");
  }

  private static int index(MatchResult found) {
    return Integer.parseInt(found.group(1)) - 1;
  }
}
