package org.qoltanba.rendering.metafile;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.qoltanba.rendering.metafile.gdi.Bitmap;
import org.qoltanba.rendering.metafile.gdi.Canvas;
import org.qoltanba.rendering.metafile.gdi.Context;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Plays the records that draw pictures of dots ([MS-EMF] 2.3.1). */
final class EmfImages {

  private static final int COPY = 0x00CC0020;
  private static final int WITH_BRUSH = 0x00F00021;
  private static final int BLACK = 0x00000042;
  private static final int WHITE = 0x00FF0062;
  private static final int NOTHING = 0x00AA0029;

  private final Supplier<Context> context;
  private final Canvas canvas;
  private int dots;

  EmfImages(Supplier<Context> context, Canvas canvas) {
    this.context = context;
    this.canvas = canvas;
  }

  /** Whether the record is one of these. */
  boolean play(Rec record) {
    switch (record.type()) {
      case 76 -> transferred(record, sized(record, 44, 32));
      case 77 -> transferred(record, sized(record, 44, 100));
      case 80 -> picture(record, 48, sized(record, 24, 40), sized(record, 32, 40));
      case 81 -> stretched(record);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Rectangle2D sized(Rec record, int at, int size) {
    return new Rectangle2D.Double(
        record.number(at), record.number(at + 4), record.number(size), record.number(size + 4));
  }

  private void stretched(Rec record) {
    if (record.number(68) != COPY) {
      throw new NotDrawn("a mix of dots");
    }
    picture(record, 48, sized(record, 24, 72), sized(record, 32, 40));
  }

  /**
   * @param source counted from the upper left
   */
  private void transferred(Rec record, Rectangle2D source) {
    Rectangle2D target = sized(record, 24, 32);
    Context now = context.get();
    switch (record.number(40)) {
      case COPY -> picture(record, 84, target, source);
      case WITH_BRUSH -> canvas.fill(onDevice(target), now);
      case BLACK -> canvas.fill(onDevice(target), "#000000", now);
      case WHITE -> canvas.fill(onDevice(target), "#ffffff", now);
      case NOTHING -> {}
      default -> throw new NotDrawn("a mix of dots");
    }
  }

  private Shape onDevice(Rectangle2D logical) {
    return context.get().toDevice().createTransformedShape(logical);
  }

  /**
   * @param at where the record says where the bitmap's header and its dots are
   */
  private void picture(Rec record, int at, Rectangle2D target, Rectangle2D source) {
    var bitmap =
        new Bitmap(
            record.part(record.number(at), record.number(at + 4)),
            record.part(record.number(at + 8), record.number(at + 12)));
    dots = Math.addExact(dots, bitmap.dots());
    if (dots > Bitmap.MOST_DOTS) {
      throw new NotDrawn("too many dots");
    }
    AffineTransform unit = context.get().toDevice();
    unit.translate(target.getX(), target.getY());
    unit.scale(target.getWidth(), target.getHeight());
    canvas.image("image/png", bitmap.png(source), unit, context.get());
  }
}
