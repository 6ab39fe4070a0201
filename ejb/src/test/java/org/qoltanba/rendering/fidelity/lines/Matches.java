package org.qoltanba.rendering.fidelity.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds to each stretch here its counterpart there; what is matched already stays so. */
final class Matches {

  /** How far lower (points) the other layout has a line whose place here is {@code y}. */
  record Shift(double y, double by, String text) {}

  private final List<Stretch> here;
  private final List<Stretch> there;
  private final List<Shift> shifts = new ArrayList<>();

  Matches(List<Stretch> here, List<Stretch> there) {
    this.here = here;
    this.there = there;
  }

  /** First stretch by stretch, then by stretches of one row joined to one. */
  void match() {
    match(1, 1);
    match(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** Of every match, from top to bottom. */
  List<Shift> shifts() {
    return shifts.stream().sorted(Comparator.comparingDouble(Shift::y)).toList();
  }

  private void match(int mostHere, int mostThere) {
    Map<String, Deque<List<Stretch>>> counterparts = new HashMap<>();
    for (var joined : joined(there, mostThere)) {
      counterparts.computeIfAbsent(key(joined), key -> new ArrayDeque<>()).add(joined);
    }
    for (var joined : joined(here, mostHere)) {
      var candidates = counterparts.getOrDefault(key(joined), new ArrayDeque<>());
      candidates.removeIf(candidate -> !areFree(candidate));
      if (areFree(joined) && !candidates.isEmpty()) {
        accept(joined, candidates.remove());
      }
    }
  }

  private void accept(List<Stretch> ours, List<Stretch> theirs) {
    ours.forEach(Stretch::match);
    theirs.forEach(Stretch::match);
    Stretch first = ours.get(0);
    shifts.add(new Shift(first.y(), theirs.get(0).y() - first.y(), first.text()));
  }

  /** All sequences of free neighbours in a row. */
  private static List<List<Stretch>> joined(List<Stretch> all, int most) {
    var sequences = new ArrayList<List<Stretch>>();
    for (int start = 0; start < all.size(); start++) {
      for (int end = start; end < all.size() && end - start < most; end++) {
        if (all.get(end).isMatched() || all.get(end).row() != all.get(start).row()) {
          break;
        }
        sequences.add(all.subList(start, end + 1));
      }
    }
    return sequences;
  }

  private static boolean areFree(List<Stretch> stretches) {
    return stretches.stream().noneMatch(Stretch::isMatched);
  }

  private static String key(List<Stretch> stretches) {
    var key = new StringBuilder();
    stretches.forEach(stretch -> key.append(stretch.key()));
    return key.toString();
  }
}
