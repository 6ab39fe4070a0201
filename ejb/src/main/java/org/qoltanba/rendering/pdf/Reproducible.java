package org.qoltanba.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qoltanba.document.Content;

/**
 * Makes a PDF a function of its content alone. FOP takes two things from elsewhere: the date of the
 * metadata from the machine's clock, and the file identifier (ISO 32000-1, 14.4) from chance.
 */
final class Reproducible {

  private static final Pattern DATE =
      Pattern.compile("<xmp:MetadataDate>([^<]+)</xmp:MetadataDate>");
  private static final Pattern ID =
      Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{32})>\\s*<([0-9A-Fa-f]{32})>");

  private Reproducible() {}

  /**
   * @param pdf changed in place; its length stays as it is
   * @param at whole seconds
   */
  static byte[] of(byte[] pdf, Instant at) {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher date = DATE.matcher(text);
    if (date.find()) {
      write(pdf, date.start(1), utc(at, date.group(1).length()));
    }
    Matcher id = ID.matcher(text);
    // The last one: the trailer may be a stream that is long itself.
    int place = text.lastIndexOf("/ID");
    while (place >= 0 && !id.region(place, pdf.length).lookingAt()) {
      place = text.lastIndexOf("/ID", place - 1);
    }
    if (place >= 0) {
      write(pdf, id.start(1), "0".repeat(32));
      write(pdf, id.start(2), "0".repeat(32));
      String digest = new Content(pdf).sha256().substring(0, 32).toUpperCase(Locale.ROOT);
      write(pdf, id.start(1), digest);
      write(pdf, id.start(2), digest);
    }
    return pdf;
  }

  /** One of the two ways in which ISO 8601 writes a moment of UTC, by the room there is. */
  private static String utc(Instant at, int length) {
    String zulu = at.toString();
    return zulu.length() == length ? zulu : zulu.replace("Z", "+00:00");
  }

  private static void write(byte[] pdf, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, pdf, at, bytes.length);
  }
}
