package org.qoltanba.document.preparation;

import java.util.Objects;
import org.qoltanba.document.OpenedDocument;

/** A kept document taken out to have a signature prepared. */
public record OpenedForPreparation(RemoteSigning order, OpenedDocument document) {

  public OpenedForPreparation {
    Objects.requireNonNull(order);
    Objects.requireNonNull(document);
  }
}
