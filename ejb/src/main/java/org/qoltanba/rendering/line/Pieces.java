package org.qoltanba.rendering.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.qoltanba.rendering.line.Dresser.Dress;
import org.qoltanba.rendering.line.LineSetter.Other;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.paper.Inline;

/** Writes set atoms as pieces, and marks where lines may break and where not. */
final class Pieces {

  private static final char CLOSED = '\u2060';
  private static final char OPEN = '\u200B';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Atoms atoms;
  private final BitSet places;
  private final BitSet chosen;
  private final TextLook mark;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Dress dress;

  /**
   * @param mark the look of what no text's look is known for
   */
  Pieces(Atoms atoms, BitSet places, BitSet chosen, TextLook mark) {
    this.atoms = atoms;
    this.places = places;
    this.chosen = chosen;
    this.mark = mark;
  }

  List<Piece> written() {
    return pieces;
  }

  /** Writes the atoms from one index to another, and says how many pieces there are then. */
  int write(int from, int to) {
    for (int i = from; i < to; i++) {
      mark(i);
      if (atoms.source(i) instanceof Dress next) {
        if (next != dress) {
          finish();
          dress = next;
        }
        character(i);
      } else {
        other(i, ((Other) atoms.source(i)).inline());
      }
    }
    finish();
    return pieces.size();
  }

  /** Marks belong to what stands before them, since FOP looks at each text by itself. */
  private void mark(int at) {
    if (chosen.get(at)) {
      if (atoms.character(at - 1) != ' ') {
        text.append(OPEN);
      }
    } else if (places.get(at) && !chosen.isEmpty() && !text.isEmpty()) {
      text.append(CLOSED);
    }
  }

  private void character(int at) {
    char c = atoms.character(at);
    if (c == Dresser.NO_BREAK_HYPHEN) {
      text.append('-').append(CLOSED);
    } else if (c != SOFT_HYPHEN) {
      text.append(c);
    } else if (chosen.get(at + 1)) {
      text.append('-');
    }
  }

  private void other(int at, Inline inline) {
    if (inline instanceof Inline.LineBreak) {
      text.append(Atoms.LINE_FEED);
      finish();
    } else if (inline instanceof Inline.Tab tab) {
      finish();
      pieces.add(new Piece.Gap(atoms.width(at), atoms.leader(at), tab.look(), tab.link()));
    } else if (inline instanceof Inline.NoteMark note) {
      finish();
      pieces.add(new Piece.Note(mark(note), note.note()));
    } else {
      finish();
      pieces.add(new Piece.Thing(inline));
    }
  }

  private static Piece.Text mark(Inline.NoteMark note) {
    TextLook look = note.look();
    return new Piece.Text(
        note.mark(), Dresser.scaled(look), Dresser.raised(look), Inline.Link.NONE);
  }

  private void finish() {
    if (!text.isEmpty()) {
      pieces.add(
          dress == null
              ? new Piece.Text(text.toString(), mark, 0, Inline.Link.NONE)
              : new Piece.Text(text.toString(), dress.look(), dress.raised(), dress.link()));
      text.setLength(0);
    }
    dress = null;
  }
}
