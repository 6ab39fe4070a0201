package org.qoltanba.rendering.metafile;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Reads lines that are given by their points, in long or short numbers. */
final class Points {

  private static final int FIRST_SHORT = 85;
  private static final int COUNT = 24;
  private static final int POINTS = 28;
  private static final int PARTS = 32;

  private static final int CLOSE = 1;
  private static final int LINE = 2;
  private static final int BEZIER = 4;
  private static final int MOVE = 6;

  /** How points are joined. */
  enum Kind {
    LINES,
    POLYGON,
    BEZIER
  }

  private final Rec record;
  private final int first;
  private final int count;

  /**
   * @param first where in the record the first of them is
   */
  private Points(Rec record, int first, int count) {
    this.record = record;
    this.first = first;
    this.count = count;
    if (count < 0 || count > record.bytes().capacity() / size()) {
      throw new NotDrawn("more points than there are");
    }
  }

  private boolean isShort() {
    return record.type() >= FIRST_SHORT;
  }

  private int size() {
    return isShort() ? 4 : 8;
  }

  private Point2D at(int index) {
    int at = first + index * size();
    return isShort() ? record.shortPoint(at) : record.point(at);
  }

  static Path2D path(Rec record, Kind kind) {
    var points = new Points(record, POINTS, record.number(COUNT));
    if (points.count == 0) {
      return new Path2D.Double();
    }
    Path2D path = from(points.at(0));
    points.join(path, 1, kind);
    return path;
  }

  /** A line that goes on from a position. */
  static Path2D onward(Rec record, Point2D here, Kind kind) {
    Path2D path = from(here);
    new Points(record, POINTS, record.number(COUNT)).join(path, 0, kind);
    return path;
  }

  static Path2D from(Point2D point) {
    var path = new Path2D.Double();
    path.moveTo(point.getX(), point.getY());
    return path;
  }

  private void join(Path2D path, int from, Kind kind) {
    if (kind == Kind.BEZIER) {
      for (int i = from; i + 2 < count; i += 3) {
        curve(path, i);
      }
      return;
    }
    for (int i = from; i < count; i++) {
      path.lineTo(at(i).getX(), at(i).getY());
    }
    if (kind == Kind.POLYGON) {
      path.closePath();
    }
  }

  private void curve(Path2D path, int i) {
    path.curveTo(
        at(i).getX(),
        at(i).getY(),
        at(i + 1).getX(),
        at(i + 1).getY(),
        at(i + 2).getX(),
        at(i + 2).getY());
  }

  /** Several lines or polygons in one record: first how many points each has, then the points. */
  static Path2D several(Rec record, boolean closed) {
    int parts = record.number(COUNT);
    if (parts < 0 || parts > record.bytes().capacity() / 4) {
      throw new NotDrawn("more lines than there are");
    }
    var path = new Path2D.Double();
    int at = PARTS + 4 * parts;
    for (int i = 0; i < parts; i++) {
      var points = new Points(record, at, record.number(PARTS + 4 * i));
      if (points.count > 0) {
        path.moveTo(points.at(0).getX(), points.at(0).getY());
        points.join(path, 1, closed ? Kind.POLYGON : Kind.LINES);
      }
      at += points.count * points.size();
    }
    return path;
  }

  /** Points that each say how they are joined; their kinds stand behind all of them. */
  static Path2D mixed(Rec record, Point2D here) {
    var points = new Points(record, POINTS, record.number(COUNT));
    Path2D path = from(here);
    int kinds = POINTS + points.count * points.size();
    for (int i = 0; i < points.count; i++) {
      int kind = record.unsignedByte(kinds + i);
      switch (kind & ~CLOSE) {
        case MOVE -> path.moveTo(points.at(i).getX(), points.at(i).getY());
        case LINE -> path.lineTo(points.at(i).getX(), points.at(i).getY());
        case BEZIER -> {
          points.curve(path, i);
          i += 2;
          kind = record.unsignedByte(kinds + i);
        }
        default -> throw new NotDrawn("a point of an unknown kind");
      }
      if ((kind & CLOSE) != 0) {
        path.closePath();
      }
    }
    return path;
  }
}
