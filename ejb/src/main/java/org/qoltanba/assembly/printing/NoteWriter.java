package org.qoltanba.assembly.printing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.PPr;
import org.docx4j.wml.STFtnEdn;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.evaluation.Scope;

/**
 * Prints footnotes, or endnotes, where the text refers to them: a note in a loop is printed in each
 * round with the round's values, and a note whose reference is not printed is not either.
 */
public final class NoteWriter {

  private final Map<BigInteger, Note> notes = new HashMap<>();
  private final Set<BigInteger> taken = new HashSet<>();
  private final List<CTFtnEdn> printed = new ArrayList<>();
  private BigInteger last = BigInteger.ZERO;

  /**
   * A note as it was read.
   *
   * @param empty the properties of a paragraph for a note in which nothing else is left
   */
  public record Note(CTFtnEdn source, List<Node<Element>> nodes, PPr empty) {}

  public NoteWriter(List<Note> all) {
    for (Note note : all) {
      if (note.source().getType() != null && note.source().getType() != STFtnEdn.NORMAL) {
        printed.add(note.source());
      }
      notes.put(note.source().getId(), note);
      last = last.max(note.source().getId());
    }
  }

  /** The reference to the note as it is printed for the scope. */
  CTFtnEdnRef print(CTFtnEdnRef reference, Scope scope, StoryWriter writer) {
    Note note = notes.get(reference.getId());
    if (note == null) {
      return reference;
    }
    var copy = new CTFtnEdn();
    copy.setType(note.source().getType());
    copy.setId(taken.add(reference.getId()) ? reference.getId() : next());
    printed.add(copy);
    copy.getContent().addAll(writer.print(note.nodes(), scope, note.empty()));
    var own = new CTFtnEdnRef();
    own.setId(copy.getId());
    own.setCustomMarkFollows(reference.isCustomMarkFollows());
    return own;
  }

  private BigInteger next() {
    last = last.add(BigInteger.ONE);
    return last;
  }

  /** The notes of the paper: the separators, then the others in the order of their references. */
  public List<CTFtnEdn> printed() {
    return printed;
  }
}
