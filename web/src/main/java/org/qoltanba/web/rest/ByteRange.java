package org.qoltanba.web.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of bytes (RFC 9110, section 14), both ends inclusive.
 *
 * @param first may lie behind the end of the file, which makes the range unsatisfiable
 */
record ByteRange(long first, long last) {

  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,12})-(\\d{0,12})");

  /**
   * The range a header asks for of a file of that size; empty where it has to be ignored: without
   * the header, in another unit, more ranges than one, or not of the form.
   */
  static Optional<ByteRange> of(String header, int size) {
    Matcher match = SINGLE.matcher(header == null ? "" : header.replace(" ", ""));
    if (!match.matches() || match.group(1).isEmpty() && match.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (match.group(1).isEmpty()) {
      long suffix = Long.parseLong(match.group(2));
      return Optional.of(new ByteRange(Math.max(0, size - suffix), size - 1L));
    }
    long first = Long.parseLong(match.group(1));
    long last = match.group(2).isEmpty() ? size - 1L : Long.parseLong(match.group(2));
    boolean backwards = !match.group(2).isEmpty() && last < first;
    return backwards
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, size - 1L)));
  }

  boolean satisfiable(int size) {
    return first < size && first <= last;
  }

  /** The value of Content-Range. */
  String of(int size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
