package org.qoltanba.rendering.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the part of a TrueType file that PDF needs (ISO 32000-1, 9.9), its glyphs numbered by
 * codes. FOP's own writer can't be used: it has one number for each glyph, where two characters may
 * share one, and fails on fonts whose last glyph draws nothing.
 */
final class SubsetWriter {

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int CHECKSUM_ADJUSTMENT = 8;
  private static final int LOCATION_FORMAT = 50;
  private static final int COUNT_OF_ADVANCES = 34;
  private static final int COUNT_OF_GLYPHS = 4;
  private static final int MAGIC = 0xB1B0AFBA;

  private final TrueTypeFile file;
  private final Codes codes;

  SubsetWriter(TrueTypeFile file, Codes codes) {
    this.file = file;
    this.codes = codes;
  }

  byte[] write(BitSet wanted) {
    BitSet all = withParts(wanted);
    int count = all.length();
    var tables = new TreeMap<String, ByteBuffer>();
    for (String tag : new String[] {"cvt ", "fpgm", "prep", "head", "hhea", "maxp"}) {
      tables.put(tag, ByteBuffer.allocate(file.table(tag).limit()).put(file.table(tag)));
    }
    tables.values().removeIf(table -> table.limit() == 0);
    tables.get("head").putShort(LOCATION_FORMAT, (short) 1).putInt(CHECKSUM_ADJUSTMENT, 0);
    tables.get("hhea").putShort(COUNT_OF_ADVANCES, (short) count);
    tables.get("maxp").putShort(COUNT_OF_GLYPHS, (short) count);
    tables.put("hmtx", metrics(all));
    putOutlines(all, tables);
    return assembled(tables);
  }

  /** With the glyphs that composites are put together from, and the one for missing glyphs. */
  private BitSet withParts(BitSet wanted) {
    var all = new BitSet();
    var pending = new ArrayDeque<Integer>();
    pending.add(Codes.NONE);
    wanted.stream().forEach(pending::add);
    while (!pending.isEmpty()) {
      int code = pending.remove();
      if (!all.get(code)) {
        all.set(code);
        Components.of(outline(code)).forEach(part -> pending.add(codes.ofGlyph(part)));
      }
    }
    return all;
  }

  private ByteBuffer metrics(BitSet all) {
    ByteBuffer table = ByteBuffer.allocate(4 * all.length());
    all.stream()
        .forEach(
            code -> {
              int glyph = codes.glyph(code);
              table.putShort(4 * code, (short) file.advance(glyph));
              table.putShort(4 * code + 2, (short) file.leftSideBearing(glyph));
            });
    return table;
  }

  private void putOutlines(BitSet all, Map<String, ByteBuffer> tables) {
    int size = all.stream().map(code -> aligned(outline(code).limit())).sum();
    ByteBuffer outlines = ByteBuffer.allocate(size);
    ByteBuffer locations = ByteBuffer.allocate(4 * (all.length() + 1));
    for (int code = 0; code < all.length(); code++) {
      locations.putInt(outlines.position());
      if (all.get(code)) {
        outlines.put(Components.renumbered(outline(code), codes::ofGlyph));
        outlines.position(aligned(outlines.position()));
      }
    }
    locations.putInt(outlines.position());
    tables.put("glyf", outlines);
    tables.put("loca", locations);
  }

  private ByteBuffer outline(int code) {
    return file.outline(codes.glyph(code));
  }

  private static byte[] assembled(Map<String, ByteBuffer> tables) {
    int offset = DIRECTORY + ENTRY * tables.size();
    int size = offset + tables.values().stream().mapToInt(table -> aligned(table.limit())).sum();
    ByteBuffer font = ByteBuffer.allocate(size);
    int powers = Integer.highestOneBit(tables.size());
    font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (ENTRY * powers));
    font.putShort((short) Integer.numberOfTrailingZeros(powers));
    font.putShort((short) (ENTRY * (tables.size() - powers)));
    int head = 0;
    for (var entry : tables.entrySet()) {
      ByteBuffer table = entry.getValue().rewind();
      font.put(offset, table.array(), 0, table.limit());
      font.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      font.putInt(checksum(font, offset, table.limit())).putInt(offset).putInt(table.limit());
      head = entry.getKey().equals("head") ? offset : head;
      offset += aligned(table.limit());
    }
    font.putInt(head + CHECKSUM_ADJUSTMENT, MAGIC - checksum(font, 0, size));
    return font.array();
  }

  private static int checksum(ByteBuffer font, int offset, int length) {
    int sum = 0;
    for (int i = 0; i < aligned(length); i += 4) {
      sum += font.getInt(offset + i);
    }
    return sum;
  }

  private static int aligned(int length) {
    return (length + 3) & ~3;
  }
}
