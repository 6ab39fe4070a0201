package org.qoltanba.rendering.line;

import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;

/** The tab stops of a paragraph; positions count from the left edge of its place. */
final class Stops {

  /** A stop nearer than this counts as reached. */
  private static final double REACHED = 0.05;

  private final List<TabStop> stops;
  private final Indents indents;
  private final double everywhere;
  private final double end;

  /**
   * @param everywhere the distance of the stops that are there after the last of one's own
   * @param end the right edge of the place
   */
  Stops(ParagraphLook look, double everywhere, double end) {
    this.stops = look.tabs();
    this.indents = look.indents();
    this.everywhere = everywhere;
    this.end = end;
  }

  /** The next stop after a position. A first line that hangs has one where the text begins. */
  TabStop after(double position) {
    boolean hanging = indents.first() < 0 && position < indents.left() - REACHED;
    for (TabStop stop : stops) {
      if (stop.position() > position + REACHED) {
        return hanging && stop.position() > indents.left() ? left(indents.left()) : inside(stop);
      }
    }
    double next = (Math.floor((position + REACHED) / everywhere) + 1) * everywhere;
    return left(hanging ? Math.min(next, indents.left()) : next);
  }

  /** Whether it is one's own, and so may lie in the right indent. */
  boolean isOwn(TabStop stop) {
    return stops.stream().anyMatch(own -> Math.min(own.position(), end) == stop.position());
  }

  private TabStop inside(TabStop stop) {
    return stop.position() <= end ? stop : new TabStop(end, stop.kind(), stop.leader());
  }

  private static TabStop left(double position) {
    return new TabStop(position, TabStop.Kind.LEFT, TabStop.Leader.SPACE);
  }
}
