package org.qoltanba.rendering.line;

import java.util.BitSet;
import org.apache.fop.text.linebreak.LineBreakStatus;

/** Where lines may break (Unicode Standard Annex 14), as FOP sees it, too. */
final class Places {

  private Places() {}

  /** Each index is that of the atom that a new line may begin with. */
  static BitSet of(Atoms atoms) {
    var places = new BitSet(atoms.size());
    var status = new LineBreakStatus();
    for (int i = 0; i < atoms.size(); i++) {
      char c = atoms.character(i);
      if (c == Atoms.LINE_FEED) {
        status = new LineBreakStatus();
      } else if (c == Atoms.TAB) {
        places.set(i);
        places.set(i + 1);
        status = new LineBreakStatus();
      } else if (c != Atoms.MARK && isBreak(status.nextChar(c)) && i > 0) {
        places.set(i);
      }
    }
    places.clear(0);
    return places;
  }

  private static boolean isBreak(byte status) {
    return status == LineBreakStatus.DIRECT_BREAK
        || status == LineBreakStatus.INDIRECT_BREAK
        || status == LineBreakStatus.COMBINING_INDIRECT_BREAK;
  }
}
