package org.qoltanba.rendering.paper;

import org.qoltanba.rendering.look.Borders;

/**
 * Lines around the pages of a section.
 *
 * @param distance from the edges of the paper
 */
public record PageFrame(Borders borders, Sides distance, Shown shown) {

  public static final PageFrame NONE = new PageFrame(Borders.NONE, Sides.NONE, Shown.ON_ALL);

  /** On which of a section's pages. */
  public enum Shown {
    ON_ALL,
    ON_FIRST,
    ON_OTHERS
  }

  public boolean visible() {
    return !borders.equals(Borders.NONE);
  }
}
