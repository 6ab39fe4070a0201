package org.qoltanba.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.OpenedForRaising;
import org.qoltanba.document.level.RaisedToOrder;

/**
 * The kept documents of all organisations, as far as their signatures need care after they were
 * made.
 *
 * <p>Transactions and failures are as in {@link Archive}.
 */
public interface Upkeep {

  /** Whose signatures have not yet the levels that were asked for; the oldest first. */
  List<UUID> pending();

  /** Whose last time-stamp can't be judged from that moment on; the first to end first. */
  List<UUID> ending(Instant moment);

  /** Takes out the latest revision. */
  KeptDocument takeOut(UUID document);

  /**
   * Takes out the latest revision of a document of the caller's organisation.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code draft-not-signable}) for a draft
   */
  OpenedForRaising takeOut(LevelOrder order);

  /**
   * Keeps the next revision in the caller's name; a key works as in {@link Archive}.
   *
   * @throws org.qoltanba.document.Refusal as {@link #keep(RaisedPdf)}
   */
  ArchivedDocument keep(RaisedToOrder raised);

  /**
   * Keeps the next revision of a document.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code changed-meanwhile}) if the document is
   *     no longer as it was taken out
   */
  ArchivedDocument keep(RaisedPdf raised);
}
