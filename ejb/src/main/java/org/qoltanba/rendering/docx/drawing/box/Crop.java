package org.qoltanba.rendering.docx.drawing.box;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.rendering.docx.drawing.box.Media.File;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/**
 * How much of a picture is cut off at its sides, in parts of its whole; negative for room around
 * it.
 */
public record Crop(double left, double top, double right, double bottom) {

  /** So little is left that nothing is to be seen. */
  private static final double LEAST = 0.001;

  private static final double FIXED = 65536;

  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"\
       width="100" height="100" viewBox="0 0 100 100" preserveAspectRatio="none">\
      <image x="%s" y="%s" width="%s" height="%s" preserveAspectRatio="none"\
       xlink:href="data:%s;base64,%s"/></svg>""";

  /**
   * @param source {@code a:srcRect}, or null
   */
  public static Crop in(Xml source) {
    return source == null
        ? new Crop(0, 0, 0, 0)
        : new Crop(
            part(source.get("l")),
            part(source.get("t")),
            part(source.get("r")),
            part(source.get("b")));
  }

  /**
   * @param image {@code v:imagedata}
   */
  public static Crop ofImage(Xml image) {
    return new Crop(
        fixed(image.get("cropleft")),
        fixed(image.get("croptop")),
        fixed(image.get("cropright")),
        fixed(image.get("cropbottom")));
  }

  /** Thousandths of a per cent, or per cent (ECMA-376 part 1, 22.9.2.9). */
  private static double part(String value) {
    return value != null && value.endsWith("%")
        ? Measure.points(value.substring(0, value.length() - 1), 100, 0)
        : Measure.points(value, 100_000, 0);
  }

  /** A fraction, or such parts of one as binary numbers have. */
  private static double fixed(String value) {
    return value != null && value.endsWith("f")
        ? Measure.points(value.substring(0, value.length() - 1), FIXED, 0)
        : Measure.points(value, 1, 0);
  }

  /** Whether it leaves the picture as it is. */
  public boolean isNone() {
    return equals(new Crop(0, 0, 0, 0));
  }

  /** What is left of a picture made of dots; empty for another, and where nothing is. */
  public Optional<File> of(File whole) {
    double width = 1 - left - right;
    double height = 1 - top - bottom;
    if (whole.type().equals("image/svg+xml") || width < LEAST || height < LEAST) {
      return Optional.empty();
    }
    String svg =
        String.format(
            SVG,
            -100 * left / width,
            -100 * top / height,
            100 / width,
            100 / height,
            whole.type(),
            Base64.getEncoder().encodeToString(whole.content().bytes()));
    return Optional.of(
        new File(new Content(svg.getBytes(StandardCharsets.UTF_8)), "image/svg+xml"));
  }
}
