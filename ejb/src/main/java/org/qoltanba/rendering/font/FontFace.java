package org.qoltanba.rendering.font;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.TTFFile;

/** What one font file can write, and how wide each character is. */
public final class FontFace {

  private final Map<Integer, Integer> widths;

  private FontFace(Map<Integer, Integer> widths) {
    this.widths = Map.copyOf(widths);
  }

  /**
   * @throws IOException if the file is not there or is no TrueType font
   */
  static FontFace read(URI file) throws IOException {
    var font = new TTFFile(false, false);
    try (InputStream stream = ClassPathResources.open(file)) {
      var reader = new FontFileReader(stream);
      font.readFont(reader, OFFontLoader.readHeader(reader));
    }
    int[] advances = font.getWidths();
    var widths = new HashMap<Integer, Integer>();
    for (var segment : font.getCMaps()) {
      for (int c = segment.getUnicodeStart(); c <= segment.getUnicodeEnd(); c++) {
        int glyph = segment.getGlyphStartIndex() + c - segment.getUnicodeStart();
        if (glyph > 0 && glyph < advances.length) {
          widths.put(c, advances[glyph]);
        }
      }
    }
    return new FontFace(widths);
  }

  public boolean has(int codePoint) {
    return widths.containsKey(codePoint);
  }

  /** The advance width in thousandths of the font's size; 0 for a character it lacks. */
  public int width(int codePoint) {
    return widths.getOrDefault(codePoint, 0);
  }
}
