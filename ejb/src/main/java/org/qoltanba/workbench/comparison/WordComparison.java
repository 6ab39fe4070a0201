package org.qoltanba.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qoltanba.document.comparison.ComparedLine;
import org.qoltanba.document.comparison.ComparedLine.Kind;
import org.qoltanba.document.comparison.ComparedLine.Piece;
import org.qoltanba.workbench.comparison.Change.Span;

/** A line that became another one, word by word. */
final class WordComparison {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.");

  /** Beyond it the lines are told as wholes. */
  private static final int MOST_WORDS = 500;

  private final List<String> from;
  private final List<String> to;
  private final List<Change> changes;

  WordComparison(String from, String to) {
    this.from = words(from);
    this.to = words(to);
    boolean tooLong = this.from.size() > MOST_WORDS || this.to.size() > MOST_WORDS;
    this.changes = tooLong ? List.of() : Change.between(this.from, this.to);
  }

  ComparedLine removed() {
    return new ComparedLine(Kind.REMOVED, pieces(from, Change::gone));
  }

  ComparedLine added() {
    return new ComparedLine(Kind.ADDED, pieces(to, Change::come));
  }

  private List<Piece> pieces(List<String> words, Function<Change, Span> side) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (Change change : changes) {
      Span span = side.apply(change);
      add(pieces, words.subList(at, span.begin()), false);
      add(pieces, span.in(words), true);
      at = span.end();
    }
    add(pieces, words.subList(at, words.size()), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, List<String> words, boolean changed) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(String.join("", words), changed));
    }
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }
}
