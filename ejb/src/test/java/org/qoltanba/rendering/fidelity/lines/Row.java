package org.qoltanba.rendering.fidelity.lines;

import java.util.List;

/**
 * What stands on one base line of a page.
 *
 * @param y the base line's distance from the top of the page in points
 * @param stretches the texts that wide gaps divide, from left to right: cells, columns, tabs
 */
public record Row(double y, List<String> stretches) {

  public Row {
    stretches = List.copyOf(stretches);
  }
}
