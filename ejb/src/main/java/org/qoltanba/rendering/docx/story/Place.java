package org.qoltanba.rendering.docx.story;

import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.style.Context;

/**
 * Where blocks stand.
 *
 * @param context what the style of the table around them says
 * @param width that they have
 * @param page that they are on
 * @param inTable that there is a table around them
 */
public record Place(Context context, double width, Section.Page page, boolean inTable) {

  /** The text of this page between its margins, or of one column of it. */
  public static Place on(Section.Page page, double width) {
    return new Place(Context.NONE, width, page, false);
  }

  /** A box on the same page. */
  public Place box(double itsWidth) {
    return on(page, itsWidth);
  }

  public Place cell(Context itsContext, double itsWidth) {
    return new Place(itsContext, itsWidth, page, true);
  }
}
