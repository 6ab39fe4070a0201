package org.qoltanba.archive;

import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PaperDraft;

/**
 * The papers that wait to be written on; each belongs to one account of one organisation.
 *
 * <p>Transactions and failures are as in {@link Archive}.
 */
public interface DraftStore {

  /**
   * Keeps it in place of what was kept of it before.
   *
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-draft}) if it is another's;
   *     (conflict, {@code too-many-drafts}) if the account has too many to keep one more
   */
  DraftEntry keep(Caller caller, PaperDraft draft);

  /** The caller's, the one last written on first. */
  List<DraftEntry> of(Caller caller);

  /**
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-draft}) if there is none, or
   *     it is another's
   */
  PaperDraft open(Caller caller, UUID id);

  /** Forgets it, if it is the caller's. */
  void remove(Caller caller, UUID id);
}
