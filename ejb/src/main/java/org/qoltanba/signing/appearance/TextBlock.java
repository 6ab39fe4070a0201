package org.qoltanba.signing.appearance;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text in the largest size in which they fit a box.
 *
 * @param size of the font, in points
 */
record TextBlock(float size, List<String> lines) {

  /** From one baseline to the next, in font sizes. */
  static final float LEADING = 1.15f;

  private static final float LARGEST = 8f;
  private static final float SMALLEST = 4f;
  private static final float STEP = 0.25f;
  private static final String ELLIPSIS = "…";

  /**
   * Wraps the paragraphs; where even the smallest size is too large, the end is cut off.
   *
   * @param width in points
   * @param height in points
   */
  static TextBlock fit(List<String> paragraphs, float width, float height, SignatureFont font) {
    if (width <= 0 || height <= 0) {
      return new TextBlock(SMALLEST, List.of());
    }
    var writable = paragraphs.stream().map(font::writable).toList();
    float size = LARGEST;
    var lines = wrap(writable, new Measure(font, size, width));
    while (size > SMALLEST && lines.size() > rows(height, size)) {
      size -= STEP;
      lines = wrap(writable, new Measure(font, size, width));
    }
    return new TextBlock(size, cut(lines, rows(height, size), new Measure(font, size, width)));
  }

  private static int rows(float height, float size) {
    return (int) (height / (size * LEADING));
  }

  private static List<String> cut(List<String> lines, int rows, Measure measure) {
    if (lines.size() <= rows) {
      return lines;
    }
    if (rows == 0 || !measure.fits(ELLIPSIS)) {
      return List.of();
    }
    var kept = new ArrayList<>(lines.subList(0, rows));
    var last = kept.get(rows - 1);
    while (!measure.fits(last + ELLIPSIS)) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(rows - 1, last + ELLIPSIS);
    return kept;
  }

  private static List<String> wrap(List<String> paragraphs, Measure measure) {
    var lines = new ArrayList<String>();
    for (String paragraph : paragraphs) {
      var line = "";
      for (String word : paragraph.split(" ")) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (measure.fits(longer)) {
          line = longer;
          continue;
        }
        if (!line.isEmpty()) {
          lines.add(line);
        }
        line = breakWord(word, measure, lines);
      }
      lines.add(line);
    }
    return lines;
  }

  /** Puts away the full lines of a word that is too long for one, and returns its last part. */
  private static String breakWord(String word, Measure measure, List<String> lines) {
    var rest = word;
    while (!measure.fits(rest)) {
      int shortest = rest.offsetByCodePoints(0, 1);
      int end = rest.length();
      while (end > shortest && !measure.fits(rest.substring(0, end))) {
        end = rest.offsetByCodePoints(end, -1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private record Measure(SignatureFont font, float size, float width) {

    boolean fits(String line) {
      return font.width(line, size) <= width;
    }
  }
}
