package org.qoltanba.rendering.metafile.gdi;

import org.qoltanba.rendering.font.FontStyle;

/** What can be selected to draw with. */
public sealed interface Tool {

  /**
   * @param style the bits of {@code PenStyle} ([MS-EMF] 2.1.25)
   * @param width in logical units
   */
  record Pen(int style, double width, String color) implements Tool {

    public static final Pen BLACK = new Pen(0, 0, "#000000");
    public static final Pen NONE = new Pen(5, 0, "#000000");

    /** Whether it draws at all. */
    public boolean draws() {
      return (style & 0xF) != NONE.style;
    }

    /** Whether its width is in units of the device. */
    public boolean cosmetic() {
      return (style & 0xF0000) == 0 && width <= 1;
    }
  }

  /** What areas are filled with. */
  record Brush(Kind kind, String color) implements Tool {

    public static final Brush WHITE = solid("#ffffff");
    public static final Brush NONE = new Brush(Kind.NONE, "");

    /** Whether it is one that can be drawn. */
    public enum Kind {
      SOLID,
      NONE,
      /** A hatch or a pattern. */
      PATTERN
    }

    public static Brush solid(String color) {
      return new Brush(Kind.SOLID, color);
    }
  }

  /**
   * A font.
   *
   * @param height in logical units: of the letters' em square where negative, else of the line
   * @param escapement of the line, in tenths of a degree against the clock
   * @param charset as Windows numbers them
   */
  record Lettering(
      double height,
      double escapement,
      FontStyle style,
      boolean underlined,
      boolean struck,
      int charset,
      String face)
      implements Tool {

    public static final Lettering SYSTEM =
        new Lettering(-12, 0, FontStyle.REGULAR, false, false, 0, "Arial");
  }

  /** One that changes nothing about what is drawn, such as a palette. */
  record Other() implements Tool {}
}
