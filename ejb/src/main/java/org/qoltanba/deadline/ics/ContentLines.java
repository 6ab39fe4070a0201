package org.qoltanba.deadline.ics;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: escaped, folded and ended as RFC 5545 wants them (3.1, 3.3). */
final class ContentLines {

  private static final int MOST_OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  /** A line whose value has nothing to escape. */
  void add(String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String letter = Character.toString(line.codePointAt(at));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(letter);
      octets += size;
    }
    text.append("\r\n");
  }

  /** A line whose value is any text. */
  void addText(String name, String value) {
    String escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\\R", "\\\\n");
    add(name, escaped);
  }

  String text() {
    return text.toString();
  }
}
