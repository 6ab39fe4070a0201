package org.qoltanba.validation.pdf;

import java.io.ByteArrayOutputStream;
import org.qoltanba.validation.pdf.PdfValue.Name;
import org.qoltanba.validation.pdf.PdfValue.Text;

/** Strings and names (ISO 32000-1, 7.3.4 and 7.3.5). */
final class Strings {

  private static final String ESCAPES = "nrtbf";
  private static final String ESCAPED = "\n\r\t\b\f";

  private final Scanner in;
  private final boolean placed;

  /**
   * @param placed whether positions are those of the file
   */
  Strings(Scanner in, boolean placed) {
    this.in = in;
    this.placed = placed;
  }

  Name name() throws PdfBroken {
    in.next();
    String raw = in.word();
    if (raw.indexOf('#') < 0) {
      return new Name(raw);
    }
    var text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      boolean escape = raw.charAt(i) == '#' && i + 2 < raw.length() && hex(raw, i) >= 0;
      text.append(escape ? (char) hex(raw, i) : raw.charAt(i));
      i += escape ? 2 : 0;
    }
    return new Name(text.toString());
  }

  private static int hex(String raw, int at) {
    int high = Character.digit(raw.charAt(at + 1), 16);
    int low = Character.digit(raw.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  Text hexadecimal() throws PdfBroken {
    int start = in.position();
    in.next();
    var bytes = new ByteArrayOutputStream();
    int half = -1;
    for (int c = in.next(); c != '>'; c = in.next()) {
      int digit = c < 0 ? -1 : Character.digit(c, 16);
      if (digit >= 0 && half >= 0) {
        bytes.write(half * 16 + digit);
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      } else if (!Scanner.isSpace(c)) {
        throw in.broken();
      }
    }
    if (half >= 0) {
      bytes.write(half * 16);
    }
    return text(bytes, start);
  }

  Text literal() throws PdfBroken {
    int start = in.position();
    in.next();
    var bytes = new ByteArrayOutputStream();
    int open = 1;
    while (true) {
      int c = in.next();
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c < 0) {
        throw in.broken();
      } else if (open == 0) {
        return text(bytes, start);
      } else if (c == '\\') {
        escape(bytes);
      } else {
        bytes.write(lineEnd(c));
      }
    }
  }

  /** However a line ends, it is one line feed. */
  private int lineEnd(int c) {
    if (c == '\r' && in.peek() == '\n') {
      in.next();
    }
    return c == '\r' ? '\n' : c;
  }

  private void escape(ByteArrayOutputStream bytes) {
    int c = in.next();
    if (ESCAPES.indexOf(c) >= 0) {
      bytes.write(ESCAPED.charAt(ESCAPES.indexOf(c)));
    } else if (c >= '0' && c <= '7') {
      bytes.write(octal(c - '0'));
    } else if (c == '\r' || c == '\n') {
      lineEnd(c);
    } else if (c >= 0) {
      bytes.write(c);
    }
  }

  private int octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && in.peek() >= '0' && in.peek() <= '7'; i++) {
      value = value * 8 + in.next() - '0';
    }
    return value;
  }

  private Text text(ByteArrayOutputStream bytes, int start) {
    return placed
        ? new Text(bytes.toByteArray(), start, in.position())
        : new Text(bytes.toByteArray(), -1, -1);
  }
}
