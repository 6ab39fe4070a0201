package org.qoltanba.language.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that hold nothing but a page number, as text copied from a PDF has them.
 *
 * <p>Such a line stands alone between blank lines, and its number is the next after that of the
 * former such line. A lone number stays, and so do rows of numbers from below {@value #FIRST}:
 * these are the numbers of a table's rows as often as those of pages.
 */
final class PageNumbers {

  private static final int FIRST = 10;

  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{Zs}\\t]*[0-9]{1,4}[\\p{Zs}\\t\\r]*\\n?");
  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t\\r]*\\n?");

  private PageNumbers() {}

  /** The lines to be taken out, in order. */
  static List<TextChange> changes(String text) {
    var lines = new ArrayList<Line>();
    LINE.matcher(text).results().forEach(line -> lines.add(new Line(line.start(), line.group())));
    return pageNumbers(standingAlone(lines)).stream()
        .sorted(Comparator.comparingInt(Line::offset))
        .map(line -> new TextChange(line.offset(), line.text(), "", TextRule.PAGE_NUMBER))
        .toList();
  }

  /**
   * The numbers that count on from one another. A run that is taken out lets those around it meet,
   * so that they are looked at as if it had never been there.
   */
  private static List<Line> pageNumbers(List<Line> numbers) {
    var found = new ArrayList<Line>();
    var open = new ArrayDeque<List<Line>>();
    for (Line line : numbers) {
      while (!open.isEmpty() && !isNext(line, open.peek()) && arePages(open.peek())) {
        found.addAll(open.pop());
      }
      if (open.isEmpty() || !isNext(line, open.peek())) {
        open.push(new ArrayList<>());
      }
      open.peek().add(line);
    }
    open.stream().filter(PageNumbers::arePages).forEach(found::addAll);
    return found;
  }

  private static boolean isNext(Line line, List<Line> run) {
    return line.number() == run.get(run.size() - 1).number() + 1;
  }

  private static boolean arePages(List<Line> run) {
    return run.size() > 1 && run.get(0).number() >= FIRST;
  }

  private static List<Line> standingAlone(List<Line> lines) {
    var alone = new ArrayList<Line>();
    for (int at = 1; at < lines.size(); at++) {
      boolean blankAfter = at + 1 == lines.size() || lines.get(at + 1).isBlank();
      if (lines.get(at).isNumber() && lines.get(at - 1).isBlank() && blankAfter) {
        alone.add(lines.get(at));
      }
    }
    return alone;
  }

  private record Line(int offset, String text) {

    boolean isBlank() {
      return BLANK.matcher(text).matches();
    }

    boolean isNumber() {
      return NUMBER.matcher(text).matches();
    }

    int number() {
      return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }
  }
}
