package org.qoltanba.intake;

import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PreviewPage;

/** Papers that are looked at while they are written; failures are as in {@link Intake}. */
public interface Previews {

  /**
   * A page of the paper that the request would become, as far as it can be made: nothing is kept,
   * signed or counted.
   *
   * @param request its data may be wrong and incomplete
   * @throws org.qoltanba.document.Refusal (unprocessable) if there is no such kind of document, or
   *     no paper can be made of the data at all
   */
  PreviewPage preview(Caller caller, DocumentRequest request, PageChoice choice);
}
