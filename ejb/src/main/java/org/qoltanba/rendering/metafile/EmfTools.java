package org.qoltanba.rendering.metafile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.rendering.metafile.gdi.Context;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;
import org.qoltanba.rendering.metafile.gdi.Tool;
import org.qoltanba.rendering.metafile.gdi.Tool.Brush;
import org.qoltanba.rendering.metafile.gdi.Tool.Lettering;
import org.qoltanba.rendering.metafile.gdi.Tool.Pen;

/** Plays the records that make, choose and drop pens, brushes and fonts ([MS-EMF] 2.3.7, 2.3.8). */
final class EmfTools {

  private static final int STOCK = 0x80000000;
  private static final int MOST = 10_000;
  private static final int BOLD = 600;
  private static final int FACE = 40;
  private static final int LONGEST_FACE = 32;

  /** What a device has from the beginning, by the numbers of {@code StockObject}. */
  private static final Map<Integer, Tool> OF_THE_DEVICE =
      Map.ofEntries(
          Map.entry(0, Brush.WHITE),
          Map.entry(1, Brush.solid("#c0c0c0")),
          Map.entry(2, Brush.solid("#808080")),
          Map.entry(3, Brush.solid("#404040")),
          Map.entry(4, Brush.solid("#000000")),
          Map.entry(5, Brush.NONE),
          Map.entry(6, new Pen(0, 0, "#ffffff")),
          Map.entry(7, Pen.BLACK),
          Map.entry(8, Pen.NONE),
          Map.entry(10, Lettering.SYSTEM),
          Map.entry(11, Lettering.SYSTEM),
          Map.entry(12, Lettering.SYSTEM),
          Map.entry(13, Lettering.SYSTEM),
          Map.entry(14, Lettering.SYSTEM),
          Map.entry(15, new Tool.Other()),
          Map.entry(16, Lettering.SYSTEM),
          Map.entry(17, Lettering.SYSTEM),
          Map.entry(18, Brush.WHITE),
          Map.entry(19, Pen.BLACK));

  private final Supplier<Context> context;
  private final Map<Integer, Tool> made = new HashMap<>();

  EmfTools(Supplier<Context> context) {
    this.context = context;
  }

  /** Whether the record is one of these. */
  boolean play(Rec record) {
    switch (record.type()) {
      case 37 -> select(record.number(8));
      case 40 -> made.remove(record.number(8));
      case 38 -> make(record, new Pen(record.number(12), record.number(16), record.color(24)));
      case 39 -> make(record, brush(record.number(12), record.color(16)));
      case 49, 99, 122 -> make(record, new Tool.Other());
      case 82 -> make(record, lettering(record));
      case 93, 94 -> make(record, new Brush(Brush.Kind.PATTERN, ""));
      case 95 -> make(record, pen(record));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void make(Rec record, Tool tool) {
    if (made.size() == MOST) {
      throw new NotDrawn("too many tools");
    }
    made.put(record.number(8), tool);
  }

  private void select(int number) {
    Tool tool = (number & STOCK) == 0 ? made.get(number) : OF_THE_DEVICE.get(number & ~STOCK);
    if (tool instanceof Pen pen) {
      context.get().pen = pen;
    } else if (tool instanceof Brush brush) {
      context.get().brush = brush;
    } else if (tool instanceof Lettering lettering) {
      context.get().lettering = lettering;
    } else if (tool == null) {
      throw new NotDrawn("a tool that was never made");
    }
  }

  private static Brush brush(int style, String color) {
    return switch (style) {
      case 0 -> Brush.solid(color);
      case 1 -> Brush.NONE;
      default -> new Brush(Brush.Kind.PATTERN, color);
    };
  }

  private static Pen pen(Rec record) {
    int ofBrush = record.number(36);
    if (ofBrush == 1) {
      return Pen.NONE;
    }
    if (ofBrush != 0) {
      throw new NotDrawn("a pen with a pattern");
    }
    return new Pen(record.number(28), record.number(32), record.color(40));
  }

  private static Lettering lettering(Rec record) {
    return new Lettering(
        record.number(12),
        record.number(20),
        style(record.number(28) >= BOLD, record.unsignedByte(32) != 0),
        record.unsignedByte(33) != 0,
        record.unsignedByte(34) != 0,
        record.unsignedByte(35),
        face(record));
  }

  private static FontStyle style(boolean bold, boolean italic) {
    return FontStyle.of(bold, italic);
  }

  private static String face(Rec record) {
    var face = new StringBuilder();
    for (int i = 0; i < LONGEST_FACE; i++) {
      char c = (char) record.unsignedShort(FACE + 2 * i);
      if (c == 0) {
        break;
      }
      face.append(c);
    }
    return face.toString();
  }
}
