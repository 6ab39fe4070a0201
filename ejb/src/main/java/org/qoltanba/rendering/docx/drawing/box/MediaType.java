package org.qoltanba.rendering.docx.drawing.box;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the format of a picture by its first bytes: names and declarations may be wrong. */
final class MediaType {

  private static final int EMF_SIGNATURE = 40;
  private static final int WHERE_SVG_BEGINS = 1024;

  private MediaType() {}

  /**
   * @param name of the part, whose ending counts where the bytes say nothing
   */
  static String of(byte[] bytes, String name) {
    if (begins(bytes, "\u0089PNG")) {
      return "image/png";
    } else if (begins(bytes, "\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    } else if (begins(bytes, "GIF8")) {
      return "image/gif";
    } else if (begins(bytes, "II*\0") || begins(bytes, "MM\0*")) {
      return "image/tiff";
    } else if (begins(bytes, "BM")) {
      return "image/bmp";
    } else if (text(bytes, EMF_SIGNATURE, 4).equals(" EMF")) {
      return "image/emf";
    } else if (begins(bytes, "\u00d7\u00cd\u00c6\u009a") || begins(bytes, "\1\0\t\0")) {
      return "image/wmf";
    }
    return text(bytes, 0, WHERE_SVG_BEGINS).contains("<svg")
        ? "image/svg+xml"
        : "image/" + name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean begins(byte[] bytes, String with) {
    return text(bytes, 0, with.length()).equals(with);
  }

  /** Each byte as the character of its number. */
  private static String text(byte[] bytes, int from, int length) {
    int there = Math.max(0, Math.min(length, bytes.length - from));
    return there == 0 ? "" : new String(bytes, from, there, StandardCharsets.ISO_8859_1);
  }
}
