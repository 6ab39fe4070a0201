package org.qoltanba.assembly.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.qoltanba.assembly.xml.BrokenLayout;

/**
 * Which pictures can be shown: PNG, JPEG and GIF, of no more dots than an A4 page has at 300 to the
 * inch; enhanced metafiles, which refer to nothing outside; and plain drawings in SVG. Other vector
 * pictures are programs, and can bring in others from elsewhere; a file of some bytes can claim so
 * many dots that they fill the memory.
 */
final class PictureForm {

  private static final long MOST_DOTS = 9_000_000;

  private static final int PNG = 0x89504e47;
  private static final int JPEG = 0xffd8;
  private static final int NO_SIZE = 0;

  /** Where an enhanced metafile says that it is one, in words ([MS-EMF] 2.3.4.2). */
  private static final int METAFILE_MARK = 40;

  private static final int METAFILE = 0x20454d46;

  private PictureForm() {}

  /**
   * @throws BrokenLayout ({@code picture-form}, {@code too-large-picture})
   */
  static void require(String part, byte[] bytes) {
    if (isMetafile(bytes) || SvgForm.isShown(bytes)) {
      return;
    }
    long dots = dots(ByteBuffer.wrap(bytes));
    if (dots <= NO_SIZE) {
      throw new BrokenLayout("picture-form", part);
    }
    if (dots > MOST_DOTS) {
      throw new BrokenLayout("too-large-picture", part);
    }
  }

  private static boolean isMetafile(byte[] bytes) {
    return bytes.length > METAFILE_MARK + 4
        && ByteBuffer.wrap(bytes).getInt(METAFILE_MARK) == METAFILE;
  }

  private static long dots(ByteBuffer picture) {
    if (picture.capacity() < 24) {
      return NO_SIZE;
    }
    if (picture.getInt(0) == PNG) {
      return product(picture.getInt(16), picture.getInt(20));
    }
    String beginning = new String(picture.array(), 0, 4, StandardCharsets.ISO_8859_1);
    if (beginning.equals("GIF8")) {
      return product(reversed(picture.getShort(6)), reversed(picture.getShort(8)));
    }
    return unsigned(picture.getShort(0)) == JPEG ? jpeg(picture) : NO_SIZE;
  }

  /** The size stands in the first frame's header (ITU-T T.81, B.2.2), behind segments of others. */
  private static long jpeg(ByteBuffer picture) {
    int at = 2;
    while (at + 9 <= picture.capacity()) {
      int marker = unsigned(picture.getShort(at));
      if (frame(marker)) {
        return product(unsigned(picture.getShort(at + 5)), unsigned(picture.getShort(at + 7)));
      }
      if (marker >> 8 != 0xff) {
        return NO_SIZE;
      }
      boolean filling = marker == 0xffff;
      at += filling ? 1 : 2 + Math.max(2, unsigned(picture.getShort(at + 2)));
    }
    return NO_SIZE;
  }

  private static boolean frame(int marker) {
    return marker >= 0xffc0
        && marker <= 0xffcf
        && marker != 0xffc4
        && marker != 0xffc8
        && marker != 0xffcc;
  }

  private static int unsigned(short number) {
    return Short.toUnsignedInt(number);
  }

  private static int reversed(short number) {
    return unsigned(Short.reverseBytes(number));
  }

  private static long product(long width, long height) {
    return width < 0 || height < 0 ? Long.MAX_VALUE : width * height;
  }
}
