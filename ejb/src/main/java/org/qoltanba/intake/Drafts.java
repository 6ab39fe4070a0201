package org.qoltanba.intake;

import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PaperDraft;

/**
 * Papers that wait to be written on. Each is its account's alone; another's is refused as one that
 * does not exist. Failures are as in {@link Intake}.
 */
public interface Drafts {

  /** Keeps it in place of what was kept of it before. */
  DraftEntry keep(Caller caller, PaperDraft draft);

  /** The caller's, the one last written on first. */
  List<DraftEntry> drafts(Caller caller);

  /**
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-draft})
   */
  PaperDraft draft(Caller caller, UUID id);

  /** Forgets it; one that there is not is forgotten already. */
  void remove(Caller caller, UUID id);
}
