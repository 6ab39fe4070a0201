package org.qoltanba.rendering.metafile.gdi;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;

/** Writes text, each letter in a font of ours and where the metafile has it. */
public final class Letters {

  private static final int MOVES_ON = 1;
  private static final int RIGHT = 2;
  private static final int MIDDLE = 6;
  private static final int BOTTOM = 8;
  private static final int BASELINE = 24;

  /** About how much of a line's height is above the feet of its letters. */
  private static final double ABOVE = 0.78;

  private final Canvas canvas;
  private final FontBook fonts;

  /**
   * A line of text.
   *
   * @param x of its point of reference, in logical units
   * @param advances from each letter to the next; none where the font's are meant
   */
  public record Line(double x, double y, String text, double[] advances) {}

  public Letters(Canvas canvas, FontBook fonts) {
    this.canvas = canvas;
    this.fonts = fonts;
  }

  public void write(Line line, Context context) {
    new Writing(line, context).write();
  }

  /** One line being written. */
  private final class Writing {

    private final Context context;
    private final String text;
    private final double[] x;
    private final FontFamily family;
    private final double em;
    private final AffineTransform at;

    Writing(Line line, Context context) {
      this.context = context;
      this.text = line.text();
      Tool.Lettering lettering = context.lettering;
      this.family = FontFamily.forWord(lettering.face());
      double height = lettering.height() == 0 ? -12 : lettering.height();
      this.em = height < 0 ? -height : height / family.lineHeight();
      this.x = positions(line.advances());
      boolean moving = (context.textAlign & MOVES_ON) != 0;
      this.at = place(moving ? context.x : line.x(), moving ? context.y : line.y());
    }

    private double[] positions(double[] advances) {
      var positions = new double[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        double own = advances.length > 0 ? advances[i] : width(text.charAt(i));
        positions[i + 1] = positions[i] + own;
      }
      return positions;
    }

    private double width(char c) {
      FontFamily own = writes(c);
      return fonts.face(own, context.lettering.style()).width(c) * em / 1000;
    }

    private FontFamily writes(char c) {
      if (Character.isSurrogate(c)) {
        throw new NotDrawn("a letter beyond the basic plane");
      }
      return fonts
          .familyFor(c, family, context.lettering.style())
          .filter(own -> Character.getType(c) != Character.PRIVATE_USE)
          .orElseThrow(() -> new NotDrawn("a letter that no font has"));
    }

    /** Letters stand upright, even where what is up in logical units is down on the device. */
    private AffineTransform place(double left, double top) {
      AffineTransform device = context.toDevice();
      Point2D reference = context.device(left, top);
      var place = AffineTransform.getTranslateInstance(reference.getX(), reference.getY());
      place.rotate(Math.atan2(device.getShearY(), device.getScaleX()));
      place.rotate(-Math.toRadians(context.lettering.escapement() / 10));
      place.scale(
          Math.hypot(device.getScaleX(), device.getShearY()),
          Math.hypot(device.getScaleY(), device.getShearX()));
      place.translate(aside(), down());
      return place;
    }

    private double length() {
      return x[text.length()];
    }

    private double aside() {
      return switch (context.textAlign & MIDDLE) {
        case MIDDLE -> -length() / 2;
        case RIGHT -> -length();
        default -> 0;
      };
    }

    private double down() {
      return switch (context.textAlign & BASELINE) {
        case BASELINE -> 0;
        case BOTTOM -> -(1 - ABOVE) * lineHeight();
        default -> ABOVE * lineHeight();
      };
    }

    private double lineHeight() {
      return em * family.lineHeight();
    }

    void write() {
      if (context.isOpaque() && !text.isBlank()) {
        var behind = new Rectangle2D.Double(0, -ABOVE * lineHeight(), length(), lineHeight());
        canvas.fill(at.createTransformedShape(behind), context.background, context);
      }
      for (int from = 0; from < text.length(); ) {
        FontFamily own = writes(text.charAt(from));
        int to = from + 1;
        while (to < text.length() && writes(text.charAt(to)) == own) {
          to++;
        }
        canvas.draw(element(from, to, own), context);
        from = to;
      }
      if ((context.textAlign & MOVES_ON) != 0) {
        context.moveTo(context.x + length(), context.y);
      }
    }

    private String element(int from, int to, FontFamily own) {
      Tool.Lettering lettering = context.lettering;
      var element = new StringBuilder("<text xml:space=\"preserve\" y=\"0\" x=\"");
      for (int i = from; i < to; i++) {
        element.append(i == from ? "" : " ").append(Canvas.number(x[i]));
      }
      element.append("\" transform=\"").append(Canvas.matrix(at));
      element.append("\" font-family=\"").append(own.title());
      element.append("\" font-size=\"").append(Canvas.number(em));
      element.append("\" font-weight=\"").append(lettering.style().weight());
      element.append("\" font-style=\"").append(lettering.style().slant());
      element.append("\" fill=\"").append(context.textColor);
      if (lettering.underlined() || lettering.struck()) {
        element.append("\" text-decoration=\"");
        element.append(lettering.underlined() ? "underline" : "line-through");
      }
      return element.append("\">").append(escaped(text.substring(from, to))) + "</text>";
    }
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        default -> escaped.append(c < ' ' ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
