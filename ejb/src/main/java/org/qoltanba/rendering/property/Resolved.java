package org.qoltanba.rendering.property;

import java.util.Optional;
import org.apache.fop.fo.Constants;
import org.apache.fop.fo.PropertyList;
import org.apache.fop.fo.expr.PropertyException;
import org.apache.fop.fo.properties.CommonBorderPaddingBackground;
import org.apache.fop.fo.properties.CommonFont;
import org.apache.fop.fo.properties.CommonHyphenation;
import org.apache.fop.fo.properties.CommonMarginBlock;
import org.apache.fop.fo.properties.CommonRelativePosition;
import org.apache.fop.fo.properties.CommonTextDecoration;
import org.apache.fop.fo.properties.Property;

/** The properties of equal objects: what was said, and what came of it as far as anybody asked. */
final class Resolved {

  private final Property[] explicit = new Property[Constants.PROPERTY_COUNT + 1];
  private final Property[] values = new Property[Constants.PROPERTY_COUNT + 1];
  private CommonBorderPaddingBackground border;
  private CommonMarginBlock margin;
  private CommonRelativePosition position;
  private CommonFont font;
  private CommonHyphenation hyphenation;
  private Optional<CommonTextDecoration> decoration;

  Property explicit(int number) {
    return explicit[number];
  }

  void say(int number, Property value) {
    explicit[number] = value;
    if (values[number] != null) {
      values[number] = value;
    }
  }

  /** Null if it is not resolved yet. */
  Property value(int number) {
    return values[number];
  }

  Property resolve(int number, Property value) {
    values[number] = value;
    return value;
  }

  CommonBorderPaddingBackground border(PropertyList list) throws PropertyException {
    if (border == null) {
      border = CommonBorderPaddingBackground.getInstance(list);
    }
    return border;
  }

  CommonMarginBlock margin(PropertyList list) throws PropertyException {
    if (margin == null) {
      margin = new CommonMarginBlock(list);
    }
    return margin;
  }

  CommonRelativePosition position(PropertyList list) throws PropertyException {
    if (position == null) {
      position = new CommonRelativePosition(list);
    }
    return position;
  }

  CommonFont font(PropertyList list) throws PropertyException {
    if (font == null) {
      font = CommonFont.getInstance(list);
    }
    return font;
  }

  CommonHyphenation hyphenation(PropertyList list) throws PropertyException {
    if (hyphenation == null) {
      hyphenation = CommonHyphenation.getInstance(list);
    }
    return hyphenation;
  }

  /** Null if there is none. */
  CommonTextDecoration decoration(PropertyList list) throws PropertyException {
    if (decoration == null) {
      decoration = Optional.ofNullable(CommonTextDecoration.createFromPropertyList(list));
    }
    return decoration.orElse(null);
  }
}
