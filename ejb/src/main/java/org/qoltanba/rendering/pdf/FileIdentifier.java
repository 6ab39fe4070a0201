package org.qoltanba.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qoltanba.document.Content;

/**
 * Makes the file identifier (ISO 32000-1, 14.4) a function of the content: FOP takes it at random,
 * and the same document would have other bytes each time.
 */
final class FileIdentifier {

  private static final Pattern ID =
      Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{32})>\\s*<([0-9A-Fa-f]{32})>");

  private FileIdentifier() {}

  /**
   * @param pdf changed in place; its length stays as it is
   */
  static byte[] derive(byte[] pdf) {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    int trailer = Math.max(0, pdf.length - 2048);
    var found = ID.matcher(text).region(trailer, pdf.length);
    if (found.find()) {
      write(pdf, found.start(1), "0".repeat(32));
      write(pdf, found.start(2), "0".repeat(32));
      String digest = new Content(pdf).sha256().substring(0, 32).toUpperCase(Locale.ROOT);
      write(pdf, found.start(1), digest);
      write(pdf, found.start(2), digest);
    }
    return pdf;
  }

  private static void write(byte[] pdf, int at, String hexadecimal) {
    byte[] bytes = hexadecimal.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, pdf, at, bytes.length);
  }
}
