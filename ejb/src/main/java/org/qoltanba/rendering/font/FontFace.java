package org.qoltanba.rendering.font;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.TTFFile;

/** What one font file can write, and how wide each character is. */
public final class FontFace {

  private static final short LACKING = -1;

  /** By character of the basic plane; the fonts here have no others. */
  private final short[] advances;

  private FontFace(short[] advances) {
    this.advances = advances;
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
    int[] byGlyph = font.getWidths();
    var advances = new short[0x10000];
    Arrays.fill(advances, LACKING);
    for (var segment : font.getCMaps()) {
      for (int c = segment.getUnicodeStart();
          c < Math.min(segment.getUnicodeEnd() + 1, 0x10000);
          c++) {
        int glyph = segment.getGlyphStartIndex() + c - segment.getUnicodeStart();
        if (glyph > 0 && glyph < byGlyph.length) {
          advances[c] = (short) byGlyph[glyph];
        }
      }
    }
    return new FontFace(advances);
  }

  public boolean has(int codePoint) {
    return codePoint < advances.length && advances[codePoint] != LACKING;
  }

  /** The advance width in thousandths of the font's size; 0 for a character it lacks. */
  public int width(int codePoint) {
    return has(codePoint) ? advances[codePoint] : 0;
  }
}
