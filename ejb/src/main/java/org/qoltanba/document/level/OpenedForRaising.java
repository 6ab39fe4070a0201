package org.qoltanba.document.level;

import java.util.Objects;
import org.qoltanba.document.KeptDocument;

/** A kept document taken out for its signatures to be raised. */
public record OpenedForRaising(LevelOrder order, KeptDocument document) {

  public OpenedForRaising {
    Objects.requireNonNull(order);
    Objects.requireNonNull(document);
  }
}
