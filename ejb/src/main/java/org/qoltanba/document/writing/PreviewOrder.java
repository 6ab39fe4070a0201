package org.qoltanba.document.writing;

import java.util.Objects;
import org.qoltanba.document.DocumentOrder;

/**
 * A paper that is being written: where the road begins that shows it.
 *
 * @param order what would be issued; its data may be wrong and incomplete
 */
public record PreviewOrder(DocumentOrder order) {

  public PreviewOrder {
    Objects.requireNonNull(order);
  }
}
