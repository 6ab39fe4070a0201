package org.qoltanba.rendering.metafile.gdi;

/** How pens draw, as attributes of SVG. */
final class Strokes {

  private static final int STYLE = 0xF;

  /** By style, from {@code PS_DASH}: lengths of strokes and gaps in widths of the pen. */
  private static final String[] DASHES = {"3 1", "1 1", "3 1 1 1", "3 1 1 1 1 1"};

  private static final int LONGER_IF_THIN = 6;

  private Strokes() {}

  static String of(Context context) {
    Tool.Pen pen = context.pen;
    double scale = Math.sqrt(Math.abs(context.toDevice().getDeterminant()));
    double width = pen.cosmetic() ? 1 : Math.max(1, pen.width() * scale);
    return "stroke=\""
        + pen.color()
        + "\" stroke-width=\""
        + Canvas.number(width)
        + "\" stroke-linecap=\""
        + cap(pen.style() & 0xF00)
        + "\" stroke-linejoin=\""
        + join(pen.style() & 0xF000)
        + "\" stroke-miterlimit=\""
        + Canvas.number(Math.max(1, context.miterLimit))
        + "\""
        + dashes(pen, width);
  }

  private static String cap(int bits) {
    return switch (bits) {
      case 0x100 -> "square";
      case 0x200 -> "butt";
      default -> "round";
    };
  }

  private static String join(int bits) {
    return switch (bits) {
      case 0x1000 -> "bevel";
      case 0x2000 -> "miter";
      default -> "round";
    };
  }

  private static String dashes(Tool.Pen pen, double width) {
    int style = pen.style() & STYLE;
    if (style == 0 || style == 6) {
      return "";
    }
    if (style > DASHES.length) {
      throw new NotDrawn("a pen with dashes of its own");
    }
    double unit = pen.cosmetic() ? width * LONGER_IF_THIN : width;
    var lengths = new StringBuilder();
    for (String length : DASHES[style - 1].split(" ")) {
      lengths.append(lengths.isEmpty() ? "" : " ");
      lengths.append(Canvas.number(Double.parseDouble(length) * unit));
    }
    return " stroke-dasharray=\"" + lengths + "\"";
  }
}
