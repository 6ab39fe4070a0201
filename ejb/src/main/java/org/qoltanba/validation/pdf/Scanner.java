package org.qoltanba.validation.pdf;

import java.nio.charset.StandardCharsets;

/** Characters and tokens of a PDF (ISO 32000-1, 7.2). */
final class Scanner {

  private final byte[] bytes;
  private final int end;
  private int at;

  /**
   * @param end what lies behind it is not seen
   */
  Scanner(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.end = Math.min(end, bytes.length);
    moveTo(start);
  }

  int position() {
    return at;
  }

  /** A place behind the end, as a spoilt cross-reference may name, is the end. */
  void moveTo(int position) {
    at = Math.min(position, end);
  }

  boolean ended() {
    return at >= end;
  }

  /** The character here, or -1 at the end. */
  int peek() {
    return at < end ? bytes[at] & 0xff : -1;
  }

  int peekNext() {
    return at + 1 < end ? bytes[at + 1] & 0xff : -1;
  }

  int next() {
    return at < end ? bytes[at++] & 0xff : -1;
  }

  Scanner skipSpace() {
    while (at < end) {
      int c = peek();
      if (c == '%') {
        skipComment();
      } else if (isSpace(c)) {
        at++;
      } else {
        break;
      }
    }
    return this;
  }

  private void skipComment() {
    while (at < end && peek() != '\n' && peek() != '\r') {
      at++;
    }
  }

  /** Takes the keyword if it stands here after white space, as a whole word. */
  boolean take(String keyword) {
    int back = at;
    skipSpace();
    if (startsWith(keyword) && isBoundary(at + keyword.length())) {
      at += keyword.length();
      return true;
    }
    at = back;
    return false;
  }

  void demand(String keyword) throws PdfBroken {
    if (!take(keyword)) {
      throw broken();
    }
  }

  boolean startsWith(String text) {
    if (end - at < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != (byte) text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Letters and other regular characters up to the next delimiter or space. */
  String word() {
    int start = at;
    while (at < end && isRegular(peek())) {
      at++;
    }
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** An unsigned whole number after white space. */
  int whole() throws PdfBroken {
    skipSpace();
    String digits = word();
    if (digits.isEmpty() || digits.length() > 10 || !digits.chars().allMatch(Scanner::isDigit)) {
      throw broken();
    }
    long value = Long.parseLong(digits);
    if (value > Integer.MAX_VALUE) {
      throw broken();
    }
    return (int) value;
  }

  PdfBroken broken() {
    return new PdfBroken("pdf-syntax", at);
  }

  private boolean isBoundary(int position) {
    return position >= end || !isRegular(bytes[position] & 0xff);
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isRegular(int c) {
    return c >= 0 && !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
  }
}
