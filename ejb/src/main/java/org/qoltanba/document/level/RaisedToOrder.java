package org.qoltanba.document.level;

import java.util.Objects;
import org.qoltanba.document.RaisedPdf;

/** A document whose signatures were raised as was ordered, not yet kept itself. */
public record RaisedToOrder(LevelOrder order, RaisedPdf raised) {

  public RaisedToOrder {
    Objects.requireNonNull(order);
    Objects.requireNonNull(raised);
  }
}
