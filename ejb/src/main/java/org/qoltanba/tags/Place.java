package org.qoltanba.tags;

import java.util.Objects;

/**
 * Where in a template something stands.
 *
 * @param part the name of the file's part, such as {@code word/document.xml}
 * @param paragraph counted from 1 in that part, table cells included; 0 for the part as a whole
 * @param around the tag as it was written, or the text next to it, at most 80 characters
 */
public record Place(String part, int paragraph, String around) {

  private static final int MOST = 80;

  public Place {
    Objects.requireNonNull(part);
    around = around.length() > MOST ? around.substring(0, MOST - 1) + "…" : around;
  }

  @Override
  public String toString() {
    return part + ", paragraph " + paragraph + ", near '" + around + "'";
  }
}
