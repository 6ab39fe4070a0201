package org.qoltanba.rendering.fidelity.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far the lines of two layouts of one document are the same.
 *
 * <p>A stretch is the same if the other layout has it too, from its first word to its last, once
 * for each time it stands here. Where one layout sees a gap that the other sees as a space, their
 * stretches are joined until both agree.
 *
 * @param expectedPages how many pages there should be
 * @param actualPages how many there are
 * @param lines how many stretches there should be
 * @param same how many of them there are
 * @param samePage how many of these stand on the same page
 * @param differences what has no counterpart, in the order of the pages
 * @param drift where lines that are the same begin to stand lower or higher than those above them
 *     would have them
 */
public record Comparison(
    int expectedPages,
    int actualPages,
    int lines,
    int same,
    int samePage,
    List<String> differences,
    List<String> drift) {

  /** Shifts nearer than this (points) are one. */
  private static final double SAME_PLACE = 0.5;

  public Comparison {
    differences = List.copyOf(differences);
    drift = List.copyOf(drift);
  }

  public static Comparison of(List<List<Row>> expected, List<List<Row>> actual) {
    var here = Stretch.all(expected);
    var there = Stretch.all(actual);
    int pages = Math.max(expected.size(), actual.size());
    var drift = new ArrayList<String>();
    for (int page = 1; page <= pages; page++) {
      int number = page;
      var matches = new Matches(on(here, number), on(there, number));
      matches.match();
      addDrift(number, matches.shifts(), drift);
    }
    int samePage = same(here, there);
    new Matches(here, there).match();
    var differences = new ArrayList<String>();
    for (int page = 1; page <= pages; page++) {
      int number = page;
      unmatched(on(here, number)).forEach(text -> differences.add("- " + number + ": " + text));
      unmatched(on(there, number)).forEach(text -> differences.add("+ " + number + ": " + text));
    }
    return new Comparison(
        expected.size(),
        actual.size(),
        here.size(),
        same(here, there),
        samePage,
        differences,
        drift);
  }

  /** Of hundred lines, how many are the same. */
  public double percent() {
    return lines == 0 ? 100 : 100.0 * same / lines;
  }

  /** As many are not the same as either layout has alone. */
  private static int same(List<Stretch> here, List<Stretch> there) {
    int alone = Math.max(unmatched(here).size(), unmatched(there).size());
    return Math.max(0, here.size() - alone);
  }

  private static void addDrift(int page, List<Matches.Shift> shifts, List<String> drift) {
    double last = 0;
    for (var shift : shifts) {
      if (Math.abs(shift.by() - last) > SAME_PLACE) {
        String where = String.format(Locale.ROOT, "%d: %.0f %+.1f ", page, shift.y(), shift.by());
        drift.add(where + shift.text());
        last = shift.by();
      }
    }
  }

  private static List<Stretch> on(List<Stretch> all, int page) {
    return all.stream().filter(stretch -> stretch.page() == page).toList();
  }

  private static List<String> unmatched(List<Stretch> stretches) {
    return stretches.stream()
        .filter(stretch -> !stretch.isMatched())
        .map(stretch -> Math.round(stretch.y()) + " " + stretch.text())
        .toList();
  }
}
