package org.qoltanba.lint.numbering;

/** How a Word file numbers its paragraphs. */
public final class Numbering {

  private final ListDefinitions lists;
  private final ListStyles styles;

  /**
   * @param numbering the part of that name; null where the file has none
   * @param styles the part of that name; null where the file has none
   * @throws org.qoltanba.assembly.xml.BrokenLayout if one can't be read
   */
  public Numbering(byte[] numbering, byte[] styles) {
    this.lists = new ListDefinitions(numbering);
    this.styles = new ListStyles(styles);
  }

  /** Begins to count the paragraphs of a text. */
  public Labels labels() {
    return new Labels(lists, styles);
  }
}
