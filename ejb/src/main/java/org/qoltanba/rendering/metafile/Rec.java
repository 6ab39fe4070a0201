package org.qoltanba.rendering.metafile;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.qoltanba.rendering.metafile.gdi.Mapping.Pair;

/**
 * One record.
 *
 * @param type as [MS-EMF] 2.1.1 numbers them
 * @param bytes with type and size, so that offsets are those of the specification
 */
record Rec(int type, ByteBuffer bytes) {

  int number(int at) {
    return bytes.getInt(at);
  }

  int unsignedByte(int at) {
    return Byte.toUnsignedInt(bytes.get(at));
  }

  int unsignedShort(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  double fraction(int at) {
    return bytes.getFloat(at);
  }

  Pair pair(int at) {
    return new Pair(number(at), number(at + 4));
  }

  Point2D point(int at) {
    return new Point2D.Double(number(at), number(at + 4));
  }

  Point2D shortPoint(int at) {
    return new Point2D.Double(bytes.getShort(at), bytes.getShort(at + 2));
  }

  /** A rectangle given by its four edges. */
  Rectangle2D rectangle(int at) {
    var rectangle = new Rectangle2D.Double();
    rectangle.setFrameFromDiagonal(point(at), point(at + 8));
    return rectangle;
  }

  AffineTransform transform(int at) {
    return new AffineTransform(
        fraction(at),
        fraction(at + 4),
        fraction(at + 8),
        fraction(at + 12),
        fraction(at + 16),
        fraction(at + 20));
  }

  /** As {@code #rrggbb}; the file has blue first. */
  String color(int at) {
    return String.format(
        "#%02x%02x%02x", unsignedByte(at), unsignedByte(at + 1), unsignedByte(at + 2));
  }

  /** A part of it. */
  ByteBuffer part(int at, int length) {
    return bytes.slice(at, length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
