package org.qoltanba.rendering.typeface;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The parts of a composite glyph (ISO/IEC 14496-22, table glyf). */
final class Components {

  private static final int HEADER = 10;
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private Components() {}

  /** The glyphs that an outline is put together from; empty where it is drawn itself. */
  static List<Integer> of(ByteBuffer outline) {
    var parts = new ArrayList<Integer>();
    renumbered(
        outline,
        part -> {
          parts.add(part);
          return part;
        });
    return parts;
  }

  /** A copy of the outline in which every part has the number that it is given. */
  static ByteBuffer renumbered(ByteBuffer outline, IntUnaryOperator number) {
    ByteBuffer copy = ByteBuffer.allocate(outline.limit());
    copy.put(outline.duplicate()).rewind();
    boolean more = isComposite(copy);
    for (int at = HEADER; more; ) {
      int flags = copy.getShort(at);
      int part = Short.toUnsignedInt(copy.getShort(at + 2));
      copy.putShort(at + 2, (short) number.applyAsInt(part));
      at += size(flags);
      more = (flags & MORE) != 0;
    }
    return copy;
  }

  private static boolean isComposite(ByteBuffer outline) {
    return outline.limit() > HEADER && outline.getShort(0) < 0;
  }

  private static int size(int flags) {
    int placement = (flags & WORDS) != 0 ? 4 : 2;
    if ((flags & SCALE) != 0) {
      return 4 + placement + 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4 + placement + 4;
    }
    return 4 + placement + ((flags & MATRIX) != 0 ? 8 : 0);
  }
}
