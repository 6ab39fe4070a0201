package org.qoltanba.rendering.docx.story;

import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.style.Context;

/**
 * Where blocks stand.
 *
 * @param context what the style of the table around them says
 * @param width that they have
 * @param page that they are on
 */
public record Place(Context context, double width, Section.Page page) {

  public Place narrowed(double toWidth) {
    return new Place(Context.NONE, toWidth, page);
  }
}
