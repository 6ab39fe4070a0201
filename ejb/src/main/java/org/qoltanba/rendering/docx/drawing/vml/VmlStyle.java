package org.qoltanba.rendering.docx.drawing.vml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/** A shape's properties, which are written as in CSS. */
final class VmlStyle {

  private final Map<String, String> properties = new HashMap<>();

  /**
   * @param element null has no properties
   */
  VmlStyle(Xml element) {
    String style = element == null ? "" : element.get("style", "");
    for (String property : style.split(";")) {
      int colon = property.indexOf(':');
      if (colon > 0) {
        properties.put(
            property.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            property.substring(colon + 1).strip());
      }
    }
  }

  /** The property, or empty. */
  String get(String name) {
    return properties.getOrDefault(name, "");
  }

  /** The property in points, where a bare number is one of pixels. */
  double points(String name) {
    return points(get(name), 0);
  }

  static double points(String value, double otherwise) {
    double withUnit = Measure.withUnit(value, Double.NaN);
    return Double.isNaN(withUnit) ? Measure.points(value, 96 / 72.0, otherwise) : withUnit;
  }
}
