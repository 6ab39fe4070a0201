package org.qoltanba.signing.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;

/** The room that a signature's dictionary keeps for its value and for what that covers. */
final class SignatureRoom {

  /** Three whole numbers of ten digits behind the first one, which is 0, in brackets. */
  private static final int RANGE = 36;

  private final COSDictionary signature;
  private final int reserve;
  private int gap;
  private int range;

  /**
   * @param signature without contents and range; null where nothing will be signed
   * @param reserve the bytes kept free for the value
   */
  SignatureRoom(COSDictionary signature, int reserve) {
    this.signature = signature;
    this.reserve = reserve;
  }

  static SignatureRoom none() {
    return new SignatureRoom(null, 0);
  }

  /** Leaves it if the dictionary is the signature's. */
  void leave(COSDictionary dictionary, ByteArrayOutputStream out) {
    if (dictionary == signature) {
      text("/Contents <", out);
      gap = out.size();
      out.writeBytes(filled(2 * reserve, '0'));
      text(">\n/ByteRange ", out);
      range = out.size();
      out.writeBytes(filled(RANGE, ' '));
      text("\n", out);
    }
  }

  /** The file, now that its length is known. */
  PreparedRevision prepared(byte[] file) {
    if (gap == 0) {
      throw new IllegalStateException("the signature is not among what was written");
    }
    var prepared = new PreparedRevision(file, gap, reserve);
    byte[] covered = prepared.byteRange().getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(covered, 0, file, range, covered.length);
    return prepared;
  }

  private static void text(String text, ByteArrayOutputStream out) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] filled(int length, char character) {
    var filled = new byte[length];
    Arrays.fill(filled, (byte) character);
    return filled;
  }
}
