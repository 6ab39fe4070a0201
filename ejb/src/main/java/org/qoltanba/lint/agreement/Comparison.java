package org.qoltanba.lint.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qoltanba.lint.numbering.Label;
import org.qoltanba.tags.Place;

/** Tells where texts that should say the same do not: each difference once, where it is said. */
final class Comparison {

  private final List<Wording> wordings;
  private final Set<Thing> toldBefore = new HashSet<>();

  /** Whether numbers are out of step, and why has been told. */
  private boolean outOfStep;

  Comparison(List<Wording> wordings) {
    this.wordings = wordings;
  }

  void tell() {
    for (Column column : Alignment.of(wordings)) {
      if (column.first().label().isPresent()) {
        numbers(column);
      }
      things(column);
    }
  }

  private void numbers(Column column) {
    String lacking = files(wordings.stream().filter(w -> column.of(w).isEmpty()).toList());
    Wording first = column.wordings().get(0);
    Label label = column.first().label().orElseThrow();
    if (!lacking.isEmpty()) {
      outOfStep = true;
      Map<String, Object> arguments = Map.of("number", number(label), "files", lacking);
      first.warn("versions-clause", column.first().place(), arguments);
    } else {
      boolean inStep = true;
      for (Wording other : column.wordings()) {
        inStep &= inStep(label, first.file(), other, column.of(other).orElseThrow());
      }
      outOfStep = !inStep;
    }
  }

  private boolean inStep(Label label, String file, Wording other, Passage passage) {
    Label own = passage.label().orElseThrow();
    boolean same = own.value().equals(label.value());
    if (!same && !outOfStep) {
      Map<String, Object> arguments =
          Map.of("number", number(own), "other", number(label), "file", file);
      other.warn("versions-number", passage.place(), arguments);
    }
    return same;
  }

  /** Bullets are drawn with characters of fonts that nothing else has. */
  private static String number(Label label) {
    return label.value().equals(Label.BULLET) ? Label.BULLET : label.text().strip();
  }

  private void things(Column column) {
    Set<Thing> toldHere = new HashSet<>();
    for (Wording wording : column.wordings()) {
      column
          .of(wording)
          .orElseThrow()
          .things()
          .forEach(
              (thing, place) -> {
                if (toldHere.add(thing)) {
                  thing(thing, place, wording, column);
                }
              });
    }
  }

  private void thing(Thing thing, Place place, Wording wording, Column column) {
    List<Wording> lacking = wordings.stream().filter(w -> lacks(w, thing, column)).toList();
    boolean once = thing.kind() == Thing.Kind.QUESTION || thing.kind() == Thing.Kind.BLOCK;
    if (!lacking.isEmpty() && (!once || toldBefore.add(thing))) {
      wording.warn(thing.code(), place, Map.of("files", files(lacking)));
    }
  }

  private boolean lacks(Wording wording, Thing thing, Column column) {
    Optional<Passage> passage = column.of(wording);
    boolean here = passage.filter(own -> own.says(thing)).isPresent();
    return switch (thing.kind()) {
      case QUESTION -> !wording.says(thing);
      case BLOCK -> passage.isPresent() && !here && asked(wording, thing);
      // Of a clause that is missing, that is told; other text may be divided otherwise.
      default ->
          passage.isPresent() ? !here : column.first().label().isEmpty() && !wording.says(thing);
    };
  }

  /** What is asked nowhere is told as that. */
  private static boolean asked(Wording wording, Thing block) {
    boolean otherwise = block.what().equals(TagSense.OTHERWISE);
    return otherwise || wording.says(new Thing(Thing.Kind.QUESTION, block.what()));
  }

  private static String files(List<Wording> wordings) {
    return wordings.stream().map(Wording::file).collect(Collectors.joining(", "));
  }
}
