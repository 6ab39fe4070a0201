package org.qoltanba.rendering.font;

/** The four styles that a family of text fonts has. */
public enum FontStyle {
  REGULAR("Regular", "normal", "normal"),
  BOLD("Bold", "normal", "bold"),
  ITALIC("Italic", "italic", "normal"),
  BOLD_ITALIC("BoldItalic", "italic", "bold");

  private final String suffix;
  private final String slant;
  private final String weight;

  FontStyle(String suffix, String slant, String weight) {
    this.suffix = suffix;
    this.slant = slant;
    this.weight = weight;
  }

  public static FontStyle of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }

  /** The end of the font file's name. */
  String suffix() {
    return suffix;
  }

  /** The XSL-FO property {@code font-style}. */
  public String slant() {
    return slant;
  }

  /** The XSL-FO property {@code font-weight}. */
  public String weight() {
    return weight;
  }
}
