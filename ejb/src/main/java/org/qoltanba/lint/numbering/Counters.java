package org.qoltanba.lint.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the items of all lists of one text. */
final class Counters {

  private static final int NONE = -1;

  private final ListDefinitions lists;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Counters(ListDefinitions lists) {
    this.lists = lists;
  }

  /** The numbers of the next item of this list, from the first level to its own. */
  int[] next(String list, int level) {
    int[] own = counts.computeIfAbsent(lists.pattern(list), key -> unused());
    Optional<Integer> restart =
        begun.add(list + "/" + level) ? lists.restart(list, level) : Optional.empty();
    own[level] = restart.orElse(own[level] == NONE ? start(list, level) : own[level] + 1);
    for (int i = 0; i < own.length; i++) {
      if (i < level && own[i] == NONE) {
        own[i] = start(list, i);
      } else if (i > level && restarts(list, i, level)) {
        own[i] = NONE;
      }
    }
    return Arrays.copyOf(own, level + 1);
  }

  private boolean restarts(String list, int level, int after) {
    return lists.level(list, level).map(own -> own.restartsAfter(after + 1)).orElse(true);
  }

  private int start(String list, int level) {
    return lists.level(list, level).map(ListLevel::start).orElse(0);
  }

  private static int[] unused() {
    int[] all = new int[ListDefinitions.LEVELS];
    Arrays.fill(all, NONE);
    return all;
  }
}
