package org.qoltanba.rendering.property;

import org.apache.fop.fo.Constants;
import org.apache.fop.fo.FObj;
import org.apache.fop.fo.PropertyList;
import org.apache.fop.fo.ValidationException;
import org.apache.fop.fo.expr.PropertyException;
import org.apache.fop.fo.properties.CommonBorderPaddingBackground;
import org.apache.fop.fo.properties.CommonFont;
import org.apache.fop.fo.properties.CommonHyphenation;
import org.apache.fop.fo.properties.CommonMarginBlock;
import org.apache.fop.fo.properties.CommonRelativePosition;
import org.apache.fop.fo.properties.CommonTextDecoration;
import org.apache.fop.fo.properties.Property;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** The properties of one object, which shares all but its name and column with its equals. */
final class SharedList extends PropertyList {

  private final SharedProperties all;
  private Resolved resolved;
  private Property id;
  private Property column;

  SharedList(FObj object, PropertyList parent, SharedProperties all) {
    super(object, parent);
    this.all = all;
  }

  @Override
  public void addAttributesToList(Attributes attributes) throws ValidationException {
    Resolved around = parentPropertyList instanceof SharedList list ? list.resolved() : null;
    Said said = Said.by(getFObj(), around, attributes);
    Resolved known = all.known(said);
    if (known == null) {
      super.addAttributesToList(attributes);
      all.remember(said, resolved());
    } else {
      resolved = known;
      super.addAttributesToList(own(attributes));
    }
  }

  /** What is shared; not before it is needed, for equal objects throw theirs away. */
  private Resolved resolved() {
    if (resolved == null) {
      resolved = new Resolved();
    }
    return resolved;
  }

  private static Attributes own(Attributes attributes) {
    var own = new AttributesImpl();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      if (Said.isOwn(name)) {
        own.addAttribute("", name, name, attributes.getType(i), attributes.getValue(i));
      }
    }
    return own;
  }

  @Override
  public Property getExplicit(int number) {
    return switch (number) {
      case Constants.PR_ID -> id;
      case Constants.PR_COLUMN_NUMBER -> column;
      default -> resolved().explicit(number);
    };
  }

  @Override
  public void putExplicit(int number, Property value) {
    switch (number) {
      case Constants.PR_ID -> id = value;
      case Constants.PR_COLUMN_NUMBER -> column = value;
      default -> resolved().say(number, value);
    }
  }

  @Override
  public Property get(int number, boolean inherited, boolean initial) throws PropertyException {
    return switch (number) {
      case Constants.PR_ID -> id == null ? super.get(number, inherited, initial) : id;
      case Constants.PR_COLUMN_NUMBER -> column(inherited, initial);
      default -> shared(number, inherited, initial);
    };
  }

  private Property column(boolean inherited, boolean initial) throws PropertyException {
    if (column == null) {
      column = super.get(Constants.PR_COLUMN_NUMBER, inherited, initial);
    }
    return column;
  }

  private Property shared(int number, boolean inherited, boolean initial) throws PropertyException {
    Property value = resolved().value(number);
    return value == null ? resolved.resolve(number, super.get(number, inherited, initial)) : value;
  }

  @Override
  public CommonBorderPaddingBackground getBorderPaddingBackgroundProps() throws PropertyException {
    return resolved().border(this);
  }

  @Override
  public CommonMarginBlock getMarginBlockProps() throws PropertyException {
    return resolved().margin(this);
  }

  @Override
  public CommonRelativePosition getRelativePositionProps() throws PropertyException {
    return resolved().position(this);
  }

  @Override
  public CommonFont getFontProps() throws PropertyException {
    return resolved().font(this);
  }

  @Override
  public CommonHyphenation getHyphenationProps() throws PropertyException {
    return resolved().hyphenation(this);
  }

  @Override
  public CommonTextDecoration getTextDecorationProps() throws PropertyException {
    return resolved().decoration(this);
  }
}
