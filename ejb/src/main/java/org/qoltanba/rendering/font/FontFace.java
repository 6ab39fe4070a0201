package org.qoltanba.rendering.font;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.OFTableName;
import org.apache.fop.fonts.truetype.TTFFile;

/** What one font file can write, and how wide each character is. */
public final class FontFace {

  private static final int LACKING = -1;

  /** By character of the basic plane, in the font's own units; the fonts here have no others. */
  private final short[] advances;

  private final double unitsPerEm;

  private FontFace(short[] advances, double unitsPerEm) {
    this.advances = advances;
    this.unitsPerEm = unitsPerEm;
  }

  /**
   * @throws IOException if the file is not there or is no TrueType font
   */
  static FontFace read(URI file) throws IOException {
    var font = new TTFFile(false, false);
    try (InputStream stream = ClassPathResources.open(file)) {
      var reader = new FontFileReader(stream);
      font.readFont(reader, OFFontLoader.readHeader(reader));
      var byGlyph = new Advances(font, reader);
      var advances = new short[0x10000];
      Arrays.fill(advances, (short) LACKING);
      for (var segment : font.getCMaps()) {
        int end = Math.min(segment.getUnicodeEnd(), advances.length - 1);
        for (int c = segment.getUnicodeStart(); c <= end; c++) {
          int glyph = segment.getGlyphStartIndex() + c - segment.getUnicodeStart();
          advances[c] = (short) (glyph > 0 ? byGlyph.of(glyph) : LACKING);
        }
      }
      return new FontFace(advances, byGlyph.unitsPerEm);
    }
  }

  /**
   * Advance widths as the file has them (OpenType, tables head, hhea, hmtx). FOP itself cuts them
   * to thousandths of the size, which makes a line up to half a character shorter than it is.
   */
  private static final class Advances {

    private final int unitsPerEm;
    private final int[] advances;

    Advances(TTFFile font, FontFileReader reader) throws IOException {
      font.seekTab(reader, OFTableName.HEAD, 18);
      this.unitsPerEm = reader.readTTFUShort();
      font.seekTab(reader, OFTableName.HHEA, 34);
      this.advances = new int[reader.readTTFUShort()];
      font.seekTab(reader, OFTableName.HMTX, 0);
      for (int i = 0; i < advances.length; i++) {
        advances[i] = reader.readTTFUShort();
        reader.skip(2);
      }
    }

    /** Glyphs at the end share the last width. */
    int of(int glyph) {
      return advances[Math.min(glyph, advances.length - 1)];
    }
  }

  public boolean has(int codePoint) {
    return codePoint < advances.length && advances[codePoint] != LACKING;
  }

  /** The advance width in thousandths of the font's size; 0 for a character it lacks. */
  public double width(int codePoint) {
    return has(codePoint) ? advances[codePoint] * 1000 / unitsPerEm : 0;
  }
}
