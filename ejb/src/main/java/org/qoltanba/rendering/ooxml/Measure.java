package org.qoltanba.rendering.ooxml;

/**
 * Word's measures in points: a twip is 1/20 point, an EMU 1/12700; strict files write units. What
 * can't be read counts as missing.
 */
public final class Measure {

  private static final double EMU = 12700;

  private Measure() {}

  /** The attribute in points, where a bare number means twips. */
  public static double twips(Xml element, String attribute, double otherwise) {
    return element == null ? otherwise : twips(element.get(attribute), otherwise);
  }

  /** The first of two attributes that is there: strict files name sides by start and end. */
  public static double twips(Xml element, String attribute, String strict, double otherwise) {
    return twips(element, attribute, twips(element, strict, otherwise));
  }

  public static double twips(String value, double otherwise) {
    return points(value, 20, otherwise);
  }

  /** A number of EMU in points. */
  public static double emu(Xml element, String attribute, double otherwise) {
    return element == null ? otherwise : points(element.get(attribute), EMU, otherwise);
  }

  public static double emu(String value) {
    return points(value, EMU, 0);
  }

  /**
   * @param parts how many of a bare number's unit make a point
   */
  public static double points(String value, double parts, double otherwise) {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value) / parts;
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return withUnit(value.strip(), otherwise);
    }
  }

  /** A length as CSS and strict files write it, such as {@code 12.5pt}. */
  public static double withUnit(String value, double otherwise) {
    if (value == null || value.length() < 3) {
      return otherwise;
    }
    double factor =
        switch (value.substring(value.length() - 2)) {
          case "pt" -> 1;
          case "in" -> 72;
          case "cm" -> 72 / 2.54;
          case "mm" -> 72 / 25.4;
          case "pc", "pi" -> 12;
          case "px" -> 0.75;
          default -> 0;
        };
    try {
      double number = Double.parseDouble(value.substring(0, value.length() - 2)) * factor;
      return factor == 0 || !Double.isFinite(number) ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a property is there and not switched off. */
  public static boolean on(Xml property) {
    if (property == null) {
      return false;
    }
    String value = property.get("w:val", "true");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
