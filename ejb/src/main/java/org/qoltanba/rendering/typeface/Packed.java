package org.qoltanba.rendering.typeface;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The content of a PDF stream, compressed once (FlateDecode, ISO 32000-1, 7.4.4), and written into
 * many documents.
 *
 * @param length before compression
 */
public record Packed(byte[] bytes, int length) {

  public static Packed of(byte[] content) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(content);
      deflater.finish();
      // What does not get smaller grows by a few bytes for each 16 kB.
      byte[] packed = new byte[content.length + content.length / 1000 + 64];
      int size = deflater.deflate(packed);
      return new Packed(Arrays.copyOf(packed, size), content.length);
    } finally {
      deflater.end();
    }
  }

  /**
   * Writes the stream object's content.
   *
   * @param entries of its dictionary, besides those about length and compression
   * @return how many bytes that was
   */
  public int write(OutputStream out, String entries) {
    String start = "<< /Length " + bytes.length + " /Filter /FlateDecode" + entries + " >>";
    byte[] before = (start + "\nstream\n").getBytes(StandardCharsets.US_ASCII);
    byte[] after = "\nendstream".getBytes(StandardCharsets.US_ASCII);
    try {
      out.write(before);
      out.write(bytes);
      out.write(after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return before.length + bytes.length + after.length;
  }
}
