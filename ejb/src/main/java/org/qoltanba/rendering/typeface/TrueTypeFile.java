package org.qoltanba.rendering.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The tables of a TrueType file (ISO/IEC 14496-22) in memory; immutable. */
final class TrueTypeFile {

  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;
  private static final int LOCATION_FORMAT = 50;
  private static final int COUNT_OF_ADVANCES = 34;
  private static final int COUNT_OF_GLYPHS = 4;

  private final Map<String, ByteBuffer> tables;
  private final ByteBuffer glyphs;
  private final IntUnaryOperator locations;

  private TrueTypeFile(Map<String, ByteBuffer> tables) {
    this.tables = Map.copyOf(tables);
    this.glyphs = table("glyf");
    ByteBuffer loca = table("loca");
    boolean isLong = table("head").getShort(LOCATION_FORMAT) != 0;
    this.locations =
        isLong ? i -> loca.getInt(4 * i) : i -> 2 * Short.toUnsignedInt(loca.getShort(2 * i));
  }

  static TrueTypeFile read(InputStream stream) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(stream.readAllBytes()).asReadOnlyBuffer();
    int count = file.getShort(4);
    var tables = new HashMap<String, ByteBuffer>();
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + i * DIRECTORY_ENTRY;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.US_ASCII),
          file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    return new TrueTypeFile(tables);
  }

  /** The table of this name; empty where the file has none. */
  ByteBuffer table(String tag) {
    return tables.getOrDefault(tag, ByteBuffer.allocate(0)).duplicate();
  }

  int glyphCount() {
    return Short.toUnsignedInt(table("maxp").getShort(COUNT_OF_GLYPHS));
  }

  /** The outline of a glyph; empty for one that draws nothing. */
  ByteBuffer outline(int glyph) {
    int start = locations.applyAsInt(glyph);
    return glyphs.slice(start, locations.applyAsInt(glyph + 1) - start);
  }

  /** The advance width in the font's units. */
  int advance(int glyph) {
    return Short.toUnsignedInt(table("hmtx").getShort(4 * Math.min(glyph, advances() - 1)));
  }

  int leftSideBearing(int glyph) {
    int count = advances();
    int at = glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count);
    return table("hmtx").getShort(at);
  }

  private int advances() {
    return Short.toUnsignedInt(table("hhea").getShort(COUNT_OF_ADVANCES));
  }
}
