package org.qoltanba.validation.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.PdfValue.Stream;

/**
 * Goes through two revisions side by side and finds where their content differs.
 *
 * <p>In breadth, so that what is reached by several ways is told by the shortest one.
 */
final class Walk {

  private final RevisionPair revisions;
  private final Rules rules;
  private final Deque<Pair> waiting = new ArrayDeque<>();
  private final Set<Ends> seen = new HashSet<>();

  /** What is not compared value by value. */
  interface Rules {

    /**
     * @return whether the entry is judged, so that the walk must not go into it
     */
    boolean judge(Entry entry) throws PdfBroken;

    void differs(Place place);
  }

  /**
   * An entry of a dictionary, one side of which may be absent.
   *
   * @param owner where the dictionary is
   */
  record Entry(Place owner, Dictionary before, Dictionary after, String key) {

    PdfValue old() {
      return before.get(key);
    }

    PdfValue now() {
      return after.get(key);
    }

    Place place() {
      return owner.at(key);
    }
  }

  private record Pair(PdfValue before, PdfValue after, Place place) {}

  private record Ends(Reference before, Reference after) {}

  Walk(RevisionPair revisions, Rules rules) {
    this.revisions = revisions;
    this.rules = rules;
  }

  /** Has the values compared when the walk comes to them. */
  void add(PdfValue before, PdfValue after, Place place) {
    waiting.add(new Pair(before, after, place));
  }

  /** Compares all that was added and what is reached from there. */
  void run() throws PdfBroken {
    for (Pair pair = waiting.poll(); pair != null; pair = waiting.poll()) {
      compare(pair);
    }
  }

  private void compare(Pair pair) throws PdfBroken {
    boolean references = pair.before instanceof Reference && pair.after instanceof Reference;
    Place place = pair.place;
    if (references) {
      var ends = new Ends((Reference) pair.before, (Reference) pair.after);
      if (!seen.add(ends)) {
        return;
      }
    }
    if (pair.after instanceof Reference reference) {
      place = revisions.place(reference, place);
    }
    contents(revisions.before().resolve(pair.before), revisions.after().resolve(pair.after), place);
  }

  private void contents(PdfValue before, PdfValue after, Place place) throws PdfBroken {
    if (before instanceof Dictionary old && after instanceof Dictionary now) {
      entries(old, now, place);
    } else if (before instanceof Stream old && after instanceof Stream now) {
      streams(old, now, place);
    } else if (before instanceof Array old && after instanceof Array now) {
      elements(old.values(), now.values(), place);
    } else if (!before.equals(after)) {
      rules.differs(place);
    }
  }

  private void entries(Dictionary before, Dictionary after, Place place) throws PdfBroken {
    var keys = new LinkedHashSet<>(before.entries().keySet());
    keys.addAll(after.entries().keySet());
    for (String key : keys) {
      var entry = new Entry(place, before, after, key);
      if (!rules.judge(entry)) {
        next(entry.old(), entry.now(), entry.place());
      }
    }
  }

  private void elements(List<PdfValue> before, List<PdfValue> after, Place place) throws PdfBroken {
    if (before.size() != after.size()) {
      rules.differs(place);
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      next(before.get(i), after.get(i), place.at(Integer.toString(i)));
    }
  }

  /** What lies directly inside is compared at once, objects of their own in their turn. */
  private void next(PdfValue before, PdfValue after, Place place) throws PdfBroken {
    if (before instanceof Reference || after instanceof Reference) {
      add(before, after, place);
    } else {
      contents(before, after, place);
    }
  }

  private void streams(Stream before, Stream after, Place place) throws PdfBroken {
    entries(before.dictionary(), after.dictionary(), place);
    if (!Objects.equals(before, after) && !sameBytes(before, after)) {
      rules.differs(place);
    }
  }

  private boolean sameBytes(Stream before, Stream after) {
    byte[] file = revisions.file();
    return Arrays.equals(
        file,
        before.start(),
        before.start() + before.length(),
        file,
        after.start(),
        after.start() + after.length());
  }
}
