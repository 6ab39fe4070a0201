package org.qoltanba.rendering.output;

import java.awt.Color;
import org.apache.fop.fo.Constants;
import org.apache.fop.traits.BorderProps;

/**
 * One side of a box's border, in thousandths of a point.
 *
 * @param properties null where there is none
 */
record BorderSide(BorderProps properties) {

  /** The colour of all sides there are, if they are plain and have but one; else null. */
  static Color onlyColor(BorderSide... sides) {
    Color only = null;
    for (BorderSide side : sides) {
      if (side.width() > 0) {
        if (!side.isPlain() || only != null && !only.equals(side.properties.color)) {
          return null;
        }
        only = side.properties.color;
      }
    }
    return only;
  }

  int width() {
    return properties == null ? 0 : properties.width;
  }

  /** How much of it lies outside and is drawn by the neighbour in the table. */
  int outside() {
    return isOuter() ? 0 : clipped();
  }

  /** How wide it is drawn. */
  int seen() {
    return width() - outside();
  }

  /** How far from the box's corner it begins, where another side meets it. */
  int gap(BorderSide other) {
    return isOuter() && other.isOuter() ? 0 : other.clipped();
  }

  /** Half of a border between cells lies in each. */
  private int clipped() {
    return BorderProps.getClippedWidth(properties);
  }

  private boolean isOuter() {
    return properties != null && properties.isCollapseOuter();
  }

  private boolean isPlain() {
    return properties.style == Constants.EN_SOLID
        && properties.getRadiusStart() == 0
        && properties.getRadiusEnd() == 0;
  }
}
