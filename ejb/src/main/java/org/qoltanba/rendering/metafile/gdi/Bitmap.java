package org.qoltanba.rendering.metafile.gdi;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of dots as Windows has it in memory, uncompressed ([MS-WMF] 2.2.2.9). */
public final class Bitmap {

  /** About as many as an A4 page has at 300 to the inch. */
  public static final int MOST_DOTS = 9_000_000;

  private static final int HEADER = 40;
  private static final int MASKS = 3;

  private final ByteBuffer header;
  private final ByteBuffer bits;
  private final int width;
  private final int height;
  private final boolean upwards;
  private final int depth;

  /**
   * @param header with the colours behind it
   */
  public Bitmap(ByteBuffer header, ByteBuffer bits) {
    this.header = header;
    this.bits = bits;
    this.width = header.getInt(4);
    this.height = Math.abs(header.getInt(8));
    this.upwards = header.getInt(8) > 0;
    this.depth = header.getShort(14);
    boolean told = header.getInt(0) >= HEADER;
    boolean sized = width > 0 && height > 0 && (long) width * height <= MOST_DOTS;
    if (!told || !sized || !isPlain(header.getInt(16))) {
      throw new NotDrawn("a bitmap of this kind");
    }
  }

  /** Not compressed, and red, green and blue where they usually are. */
  private boolean isPlain(int compression) {
    return switch (depth) {
      case 1, 4, 8, 24 -> compression == 0;
      case 32 -> compression == 0 || compression == MASKS && header.getInt(HEADER) == 0x00FF0000;
      default -> false;
    };
  }

  public int dots() {
    return width * height;
  }

  /**
   * The part of it as PNG.
   *
   * @param part counted from the upper left
   */
  public byte[] png(Rectangle2D part) {
    var all = new Rectangle2D.Double(0, 0, width, height);
    if (part.isEmpty() || !all.contains(part)) {
      throw new NotDrawn("dots that are not there");
    }
    int left = (int) part.getX();
    int top = (int) part.getY();
    var image =
        new BufferedImage(
            (int) part.getWidth(), (int) part.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, dot(left + x, top + y));
      }
    }
    return written(image);
  }

  private int dot(int x, int y) {
    int row = upwards ? height - 1 - y : y;
    int stride = (width * depth + 31) / 32 * 4;
    int at = row * stride + x * depth / 8;
    return depth >= 24
        ? rgb(bits, at)
        : rgb(
            header, header.getInt(0) + 4 * (bits.get(at) >> (8 - depth - x * depth % 8) & mask()));
  }

  private int mask() {
    return (1 << depth) - 1;
  }

  private static int rgb(ByteBuffer bytes, int at) {
    return (bytes.get(at + 2) & 0xFF) << 16
        | (bytes.get(at + 1) & 0xFF) << 8
        | bytes.get(at) & 0xFF;
  }

  private static byte[] written(BufferedImage image) {
    var png = new ByteArrayOutputStream();
    // Through memory: by default it goes through a file.
    try (var out = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
