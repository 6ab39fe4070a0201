package org.qoltanba.archive;

import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.RemoteSigning;

/**
 * The signatures that were prepared and not yet completed.
 *
 * <p>Each is of one revision of its document, so that it can be completed once and no more.
 * Transactions and failures are as in {@link Archive}.
 */
public interface Preparations {

  /** Takes the latest revision out; as {@link Archive#open}. */
  OpenedForPreparation open(RemoteSigning order);

  /** Keeps it until it expires. */
  Preparation keep(PreparedPdf prepared);

  /**
   * Takes it out, with its document.
   *
   * @throws org.qoltanba.document.Refusal (not found {@code unknown-preparation}) if there is none,
   *     it has expired or is another account's; (conflict {@code preparation-void}) if the document
   *     is no longer as it was
   */
  OpenedPreparation open(CompletionOrder order);
}
