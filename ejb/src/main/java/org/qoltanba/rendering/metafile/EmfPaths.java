package org.qoltanba.rendering.metafile;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import org.qoltanba.rendering.metafile.gdi.Canvas;
import org.qoltanba.rendering.metafile.gdi.Context;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Plays the records that gather shapes to a path, and those that clip ([MS-EMF] 2.3.10, 2.3.2). */
final class EmfPaths {

  private static final int AND = 1;
  private static final int COPY = 5;

  /** Where the rectangles of a region begin, behind its own header. */
  private static final int RECTANGLES = 48;

  private static final int MOST_RECTANGLES = 10_000;

  private final Supplier<Context> context;
  private final Canvas canvas;
  private final EmfShapes shapes;

  EmfPaths(Supplier<Context> context, Canvas canvas, EmfShapes shapes) {
    this.context = context;
    this.canvas = canvas;
    this.shapes = shapes;
  }

  /** Whether the record is one of these. */
  boolean play(Rec record) {
    Context now = context.get();
    switch (record.type()) {
      case 59 -> shapes.begin();
      case 60 -> shapes.end();
      case 61 -> shapes.closeFigure();
      case 62 -> canvas.fill(shapes.take(), now);
      case 63 -> {
        Shape path = shapes.take();
        canvas.fill(path, now);
        canvas.stroke(path, now);
      }
      case 64 -> canvas.stroke(shapes.take(), now);
      case 68 -> shapes.drop();
      case 30 -> canvas.clip(now.toDevice().createTransformedShape(record.rectangle(8)), now);
      case 67 -> clip(shapes.take(), record.number(8));
      case 75 -> region(record);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void clip(Shape shape, int mode) {
    if (mode == COPY) {
      context.get().clips = List.of();
    } else if (mode != AND) {
      throw new NotDrawn("a clip that grows");
    }
    canvas.clip(shape, context.get());
  }

  private void region(Rec record) {
    if (record.number(8) == 0) {
      context.get().clips = List.of();
      return;
    }
    int count = record.number(24);
    if (count < 0 || count > MOST_RECTANGLES) {
      throw new NotDrawn("a region of too many parts");
    }
    var region = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int i = 0; i < count; i++) {
      Rectangle2D part = record.rectangle(RECTANGLES + 16 * i);
      region.append(part, false);
    }
    clip(region, record.number(12));
  }
}
