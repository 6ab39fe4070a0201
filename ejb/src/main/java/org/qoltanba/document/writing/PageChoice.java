package org.qoltanba.document.writing;

import java.util.Objects;
import java.util.Optional;

/**
 * Which page of a paper is to be shown.
 *
 * @param page counted from 1; the last one stands for those that there are not
 * @param pointer where it stands on another page, that page is shown: a JSON pointer (RFC 6901)
 *     into the request
 */
public record PageChoice(int page, Optional<String> pointer) {

  public PageChoice {
    Objects.requireNonNull(pointer);
  }

  public static PageChoice of(int page) {
    return new PageChoice(page, Optional.empty());
  }
}
