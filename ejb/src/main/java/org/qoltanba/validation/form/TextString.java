package org.qoltanba.validation.form;

import java.nio.charset.StandardCharsets;
import org.qoltanba.validation.pdf.PdfValue.Text;

/** Text strings (ISO 32000-1, 7.9.2.2; UTF-8 as of ISO 32000-2). */
final class TextString {

  private TextString() {}

  static String of(Text text) {
    byte[] bytes = text.bytes();
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xef, 0xbb, 0xbf)
        ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
        : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
