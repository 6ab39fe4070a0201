package org.qoltanba.document.preparation;

import java.util.Objects;
import org.qoltanba.document.OpenedDocument;

/** A prepared signature taken out to be completed, with the document as it was prepared for. */
public record OpenedPreparation(Answer answer, OpenedDocument document, PreparedState state) {

  public OpenedPreparation {
    Objects.requireNonNull(answer);
    Objects.requireNonNull(document);
    Objects.requireNonNull(state);
  }
}
