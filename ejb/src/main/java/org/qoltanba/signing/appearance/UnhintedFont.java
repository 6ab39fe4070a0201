package org.qoltanba.signing.appearance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the grid-fitting programs out of a TrueType font (OpenType specification, tables glyf, loca
 * and maxp): they are a good part of what every signature would embed, and paper and today's
 * screens show the letters the same without them.
 */
final class UnhintedFont {

  private static final List<String> PROGRAMS = List.of("cvt ", "fpgm", "prep", "gasp");
  private static final List<String> NOT_NEEDED =
      List.of("GDEF", "GPOS", "GSUB", "VDMX", "hdmx", "DSIG");

  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int GLYPH_COUNT = 4;
  private static final int LONGEST_PROGRAM = 26;
  private static final int LOCATION_FORMAT = 50;

  private UnhintedFont() {}

  /**
   * @param font a font file; not changed
   * @return one with the same outlines and widths
   */
  static byte[] of(byte[] font) {
    var tables = tables(ByteBuffer.wrap(font.clone()));
    tables.keySet().removeAll(PROGRAMS);
    tables.keySet().removeAll(NOT_NEEDED);
    stripGlyphs(tables);
    return written(tables, ByteBuffer.wrap(font).getInt(0));
  }

  private static Map<String, ByteBuffer> tables(ByteBuffer font) {
    var tables = new TreeMap<String, ByteBuffer>();
    for (int i = 0; i < font.getShort(4); i++) {
      int entry = HEADER + i * ENTRY;
      var tag = new String(font.array(), entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
    }
    return tables;
  }

  private static void stripGlyphs(Map<String, ByteBuffer> tables) {
    var before = tables.get("loca");
    boolean wide = tables.get("head").getShort(LOCATION_FORMAT) == 1;
    int count = Short.toUnsignedInt(tables.get("maxp").getShort(GLYPH_COUNT));
    var locations = ByteBuffer.allocate(4 * (count + 1));
    var glyphs = ByteBuffer.allocate(tables.get("glyf").capacity() + 4 * count);
    for (int i = 0; i < count; i++) {
      locations.putInt(glyphs.position());
      int start = location(before, i, wide);
      int length = location(before, i + 1, wide) - start;
      glyphs.put(UnhintedGlyph.of(tables.get("glyf").slice(start, length)));
      glyphs.position(padded(glyphs.position()));
    }
    locations.putInt(glyphs.position());
    tables.put("glyf", glyphs.slice(0, glyphs.position()));
    tables.put("loca", locations.rewind());
    tables.get("head").putShort(LOCATION_FORMAT, (short) 1);
    tables.get("maxp").putShort(LONGEST_PROGRAM, (short) 0);
  }

  private static int location(ByteBuffer locations, int glyph, boolean wide) {
    return wide
        ? locations.getInt(4 * glyph)
        : 2 * Short.toUnsignedInt(locations.getShort(2 * glyph));
  }

  /** The check sums stay zero: nobody sees this font but the maker of subsets, who sums anew. */
  private static byte[] written(Map<String, ByteBuffer> tables, int version) {
    int start = HEADER + ENTRY * tables.size();
    int size = tables.values().stream().mapToInt(table -> padded(table.capacity())).sum();
    var out = ByteBuffer.allocate(start + size).putInt(version).putShort((short) tables.size());
    int position = start;
    var entry = out.position(HEADER).slice();
    for (var table : tables.entrySet()) {
      int length = table.getValue().capacity();
      entry.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      entry.putInt(0).putInt(position).putInt(length);
      out.position(position).put(table.getValue().rewind());
      position += padded(length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
