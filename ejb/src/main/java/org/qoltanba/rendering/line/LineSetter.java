package org.qoltanba.rendering.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.numbering.Label;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Paragraph;

/** Sets paragraphs; safe for threads. */
public final class LineSetter {

  private final Dresser dresser;

  public LineSetter(FontBook fonts) {
    this(new Dresser(fonts, false));
  }

  private LineSetter(Dresser dresser) {
    this.dresser = dresser;
  }

  /** One for what nobody will read: characters that no font has become question marks. */
  public static LineSetter lenient(FontBook fonts) {
    return new LineSetter(new Dresser(fonts, true));
  }

  /**
   * @param place the width of what the paragraph stands in, its indents included
   * @param defaultTab the distance of the tab stops that are everywhere
   * @param pageNumber as wide as a page's number can be
   * @throws Refusal (unprocessable) {@code character-without-glyph} if no font has a character,
   *     with the number of the paragraph, counted from 1
   */
  public SetParagraph set(Paragraph paragraph, double place, double defaultTab, String pageNumber) {
    var atoms = new Atoms();
    int label = atoms(paragraph, pageNumber, atoms);
    Filling filling = filling(paragraph, atoms, place, defaultTab);
    BitSet chosen = filling.fill();
    var pieces = new Pieces(atoms, filling.places(), chosen, paragraph.look().mark());
    int labels = pieces.write(0, label);
    pieces.write(label, atoms.size());
    return new Heights(atoms, chosen, paragraph.look())
        .measure(pieces.written(), labels, filling.narrowed());
  }

  /**
   * After how many characters each line ends, the last one apart; the paragraph's number does not
   * count, and what is no text counts as one. As to the rest, see {@link #set}.
   */
  public List<Integer> lineEnds(
      Paragraph paragraph, double place, double defaultTab, String pageNumber) {
    var atoms = new Atoms();
    int label = atoms(paragraph, pageNumber, atoms);
    BitSet chosen = filling(paragraph, atoms, place, defaultTab).fill();
    var ends = new ArrayList<Integer>();
    for (int i = label + 1; i < atoms.size(); i++) {
      if (chosen.get(i) || atoms.character(i - 1) == Atoms.LINE_FEED) {
        ends.add(i - label);
      }
    }
    return ends;
  }

  private Filling filling(Paragraph paragraph, Atoms atoms, double place, double defaultTab) {
    var stops = new Stops(paragraph.look(), defaultTab, place);
    double hyphen = dresser.width("-", paragraph.look().mark());
    return new Filling(atoms, paragraph.look(), stops, place, hyphen);
  }

  /** Returns how many of the atoms are the paragraph's number. */
  private int atoms(Paragraph paragraph, String pageNumber, Atoms into) {
    try {
      paragraph.label().ifPresent(label -> label(label, into));
      int label = into.size();
      paragraph.content().forEach(inline -> add(inline, pageNumber, into));
      return label;
    } catch (Dresser.MissingGlyph e) {
      String character = String.format("U+%04X", e.codePoint());
      throw Refusal.unprocessable(
          new Fault(
              "",
              "character-without-glyph",
              Map.of("character", character, "paragraph", paragraph.number() + 1)));
    }
  }

  private void label(Paragraph.Numbered numbered, Atoms atoms) {
    Label label = numbered.label();
    dresser.dress(label.text(), numbered.look(), Link.NONE, atoms);
    switch (label.gap()) {
      case TAB -> add(new Inline.Tab(numbered.look(), Link.NONE), "", atoms);
      case SPACE -> dresser.dress(" ", numbered.look(), Link.NONE, atoms);
      case NOTHING -> {}
    }
  }

  /** Anything but text, as it stands among the atoms. */
  record Other(Inline inline) implements Atoms.Source {}

  private void add(Inline inline, String pageNumber, Atoms atoms) {
    if (inline instanceof Inline.Words words) {
      dresser.dress(words.text(), words.look(), words.link(), atoms);
      return;
    }
    atoms.source(new Other(inline));
    if (inline instanceof Inline.Tab) {
      atoms.add(Atoms.TAB, 0);
    } else if (inline instanceof Inline.LineBreak) {
      atoms.add(Atoms.LINE_FEED, 0);
    } else if (inline instanceof Inline.PageNumber number) {
      atoms.add('0', dresser.width(pageNumber, number.look()));
    } else if (inline instanceof Inline.Image image) {
      atoms.add(Atoms.THING, image.picture().width());
    } else if (inline instanceof Inline.NoteMark note) {
      atoms.add(Atoms.MARK, dresser.width(note.mark(), note.look()));
    } else {
      atoms.add(Atoms.MARK, 0);
    }
  }
}
