package org.qoltanba.rendering.word;

/**
 * A section's page in points; margins are between the paper's edge and the text.
 *
 * @param header from the upper edge of the paper to the header
 * @param footer from the lower edge of the paper to the footer
 */
public record PageFacts(
    double width, double height, Margins margins, double header, double footer) {

  public record Margins(double top, double right, double bottom, double left) {}

  public double textWidth() {
    return width - margins.left() - margins.right();
  }
}
