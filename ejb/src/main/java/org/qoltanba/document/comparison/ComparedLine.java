package org.qoltanba.document.comparison;

import java.util.List;
import java.util.Objects;

/**
 * A line of one version or of both.
 *
 * @param pieces the whole line; none for {@link Kind#GAP}
 */
public record ComparedLine(Kind kind, List<Piece> pieces) {

  /** In which version the line is. */
  public enum Kind {
    BOTH,
    REMOVED,
    ADDED,
    /** Lines of both versions that are left out here. */
    GAP
  }

  /**
   * A part of a line.
   *
   * @param changed whether the other version's line has it otherwise
   */
  public record Piece(String text, boolean changed) {

    public Piece {
      Objects.requireNonNull(text);
    }
  }

  public ComparedLine {
    Objects.requireNonNull(kind);
    pieces = List.copyOf(pieces);
  }

  /** A line that is told as a whole. */
  public static ComparedLine whole(Kind kind, String text) {
    return new ComparedLine(kind, List.of(new Piece(text, false)));
  }
}
