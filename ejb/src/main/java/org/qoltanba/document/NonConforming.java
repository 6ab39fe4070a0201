package org.qoltanba.document;

import java.util.List;

/**
 * A PDF is not what it declares: why the step that found it out failed. The message names the
 * broken rules alone and can stand in a log.
 */
public final class NonConforming extends Exception {

  /**
   * @param rules each by profile, clause and test, such as {@code ua1 7.1-9}
   */
  public NonConforming(List<String> rules) {
    super(String.join(", ", rules));
  }
}
