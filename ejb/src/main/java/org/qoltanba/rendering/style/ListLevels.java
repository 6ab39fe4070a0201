package org.qoltanba.rendering.style;

/** What the levels of lists say of the paragraphs in them. */
public interface ListLevels {

  /** The paragraph properties of a list's level; none where there is no such list. */
  Properties paragraph(int list, int level);

  /** The level that a style is linked to in a list, or the other. */
  int levelOf(int list, String style, int otherwise);
}
