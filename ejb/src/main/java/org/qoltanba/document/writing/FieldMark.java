package org.qoltanba.document.writing;

import java.util.Objects;

/**
 * Where on a page a value of the data stands, in parts of the page's width and height, from its
 * upper left corner.
 *
 * @param pointer to the value in the request: a JSON pointer (RFC 6901)
 */
public record FieldMark(String pointer, double left, double top, double width, double height) {

  /** What the addresses begin with that lead to values; the rest is the pointer, URL-encoded. */
  public static final String SCHEME = "urn:x-field:";

  public FieldMark {
    Objects.requireNonNull(pointer);
  }
}
