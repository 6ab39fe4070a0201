package org.qoltanba.rendering.fidelity.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** Each row's stretches are divided by a bar; rows are ten points apart. */
  private static List<Row> page(String... rows) {
    return Stream.iterate(0, i -> i < rows.length, i -> i + 1)
        .map(i -> new Row(10.0 * i, List.of(rows[i].split("\\|"))))
        .toList();
  }

  private static Comparison compare(List<Row> expected, List<Row> actual) {
    return Comparison.of(List.of(expected), List.of(actual));
  }

  @Test
  void aPageIsTheSameAsItself() {
    var page = page("a b", "c|d", "a b");
    assertEquals(100, compare(page, page).percent());
  }

  @Test
  void aWordThatMovesToTheNextLineMakesTwoLinesDiffer() {
    var found = compare(page("a b c", "d", "e"), page("a b", "c d", "e"));
    assertEquals(1, found.same());
    assertEquals(
        List.of("- 1: 0 a b c", "- 1: 10 d", "+ 1: 0 a b", "+ 1: 10 c d"), found.differences());
  }

  @Test
  void aLineThatDoesNotBreakIsNotTheSameAsTwo() {
    assertEquals(0, compare(page("a b", "c d"), page("a b c d")).same());
  }

  @Test
  void aGapMayBeWideHereAndNarrowThere() {
    assertEquals(100, compare(page("1.|text of it|x"), page("1.text of it|x")).percent());
    assertEquals(100, compare(page("1. text", "y"), page("1.|text", "y")).percent());
  }

  @Test
  void aLineThatStandsTwiceIsNotMatchedByOne() {
    assertEquals(1, compare(page("a", "a"), page("a")).same());
  }

  @Test
  void whatIsTooMuchCountsAsMuchAsWhatIsMissing() {
    assertEquals(1, compare(page("a", "b"), page("a", "b", "c")).same());
  }

  @Test
  void aLineOnAnotherPageIsTheSameButNotOnTheSamePage() {
    var found =
        Comparison.of(List.of(page("a", "b"), page("c")), List.of(page("a"), page("b", "c")));
    assertEquals(3, found.same());
    assertEquals(2, found.samePage());
  }

  @Test
  void theLineAtWhichAllBelowBeginsToStandLowerIsNamed() {
    var lower =
        List.of(new Row(0, List.of("a")), new Row(13, List.of("b")), new Row(23.2, List.of("c")));
    assertEquals(List.of("1: 10 +3.0 b"), compare(page("a", "b", "c"), lower).drift());
  }

  @Test
  void pagesAreCounted() {
    var found = Comparison.of(List.of(page("a")), List.of(page("a"), page("b")));
    assertEquals(1, found.expectedPages());
    assertEquals(2, found.actualPages());
    assertTrue(found.percent() < 100);
  }
}
