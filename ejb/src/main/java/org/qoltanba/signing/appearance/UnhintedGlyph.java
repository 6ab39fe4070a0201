package org.qoltanba.signing.appearance;

import java.nio.ByteBuffer;

/** Takes the program out of one glyph description (OpenType specification, table glyf). */
final class UnhintedGlyph {

  private static final int HEADER = 10;

  private static final int WORD_ARGUMENTS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int SCALE_X_Y = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int PROGRAM = 0x0100;

  private UnhintedGlyph() {}

  /**
   * @param glyph an empty one for a letter without an outline; may be changed
   */
  static ByteBuffer of(ByteBuffer glyph) {
    if (glyph.capacity() == 0) {
      return glyph;
    }
    int contours = glyph.getShort(0);
    return contours >= 0 ? simple(glyph, contours) : composite(glyph);
  }

  private static ByteBuffer simple(ByteBuffer glyph, int contours) {
    int lengthAt = HEADER + 2 * contours;
    int outline = lengthAt + 2 + Short.toUnsignedInt(glyph.getShort(lengthAt));
    return ByteBuffer.allocate(glyph.capacity())
        .put(glyph.slice(0, lengthAt))
        .putShort((short) 0)
        .put(glyph.slice(outline, glyph.capacity() - outline))
        .flip();
  }

  /** The program stands behind the last component and is announced by a flag of the components. */
  private static ByteBuffer composite(ByteBuffer glyph) {
    int at = HEADER;
    int flags;
    do {
      flags = glyph.getShort(at);
      glyph.putShort(at, (short) (flags & ~PROGRAM));
      at += componentLength(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
    return glyph.slice(0, at);
  }

  private static int componentLength(int flags) {
    int arguments = (flags & WORD_ARGUMENTS) == 0 ? 2 : 4;
    int transformation = 0;
    if ((flags & SCALE) != 0) {
      transformation = 2;
    } else if ((flags & SCALE_X_Y) != 0) {
      transformation = 4;
    } else if ((flags & MATRIX) != 0) {
      transformation = 8;
    }
    return 4 + arguments + transformation;
  }
}
