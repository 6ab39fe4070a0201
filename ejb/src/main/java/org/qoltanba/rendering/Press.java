package org.qoltanba.rendering;

import java.time.Instant;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.qoltanba.rendering.xslfo.page.Draft;

/** Lays drafts out until their pages are right; safe for threads. */
final class Press {

  /** Numbers settle at once, unless they move lines to and fro. */
  private static final int MOST_TRIES = 4;

  private final FopEngine engine;

  Press(FopEngine engine) {
    this.engine = engine;
  }

  /**
   * What the draft becomes. Where more is to be kept on one page than a page holds, it breaks
   * somewhere, as in Word.
   *
   * @throws Refusal as {@link FopEngine#layOut}
   */
  FopEngine.Layout layOut(Draft draft, PdfProfile profile, Instant createdAt) {
    try {
      return settled(draft, profile, createdAt);
    } catch (Refusal tight) {
      if (tight.faults().stream().noneMatch(fault -> fault.code().equals("text-does-not-fit"))) {
        throw tight;
      }
      return settled(draft.loosened(), profile, createdAt);
    }
  }

  /** Again, where the paper prints numbers of pages that turn out to be others. */
  private FopEngine.Layout settled(Draft draft, PdfProfile profile, Instant createdAt) {
    Draft tried = draft;
    FopEngine.Layout layout = engine.layOut(tried::write, profile, createdAt);
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      Draft next = tried.after(layout.pages(), layout.pageOf(), layout.indexOf());
      if (next == tried) {
        break;
      }
      tried = next;
      layout = engine.layOut(tried::write, profile, createdAt);
    }
    return layout;
  }
}
