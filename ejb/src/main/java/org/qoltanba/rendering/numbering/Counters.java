package org.qoltanba.rendering.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.rendering.numbering.Numbering.Numbered;

/** Counts the numbered paragraphs of one paper, in order. */
public final class Counters {

  private final Numbering numbering;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  public Counters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The number of the next paragraph; empty where there is no such list. */
  public Optional<Label> next(int list, int level) {
    Numbered numbered = numbering.list(list);
    if (numbered == null || level >= Numbering.LEVELS || numbered.levels()[level] == null) {
      return Optional.empty();
    }
    int[] count = count(list, numbered);
    Level own = numbered.levels()[level];
    for (int i = 0; i < level; i++) {
      // A level above that was never counted shows its first number.
      count[i] = count[i] == UNCOUNTED ? start(numbered, i) : count[i];
    }
    count[level] = count[level] == UNCOUNTED ? start(numbered, level) : count[level] + 1;
    restart(numbered, count, level);
    return Optional.of(new Label(text(own, numbered, count), gap(own), own.look()));
  }

  private static final int UNCOUNTED = -1;

  private int[] count(int list, Numbered numbered) {
    int[] count =
        counts.computeIfAbsent(
            numbered.counter(),
            kind -> {
              int[] fresh = new int[Numbering.LEVELS];
              java.util.Arrays.fill(fresh, UNCOUNTED);
              return fresh;
            });
    if (begun.add(list)) {
      for (int i = 0; i < Numbering.LEVELS; i++) {
        count[i] = numbered.starts()[i] == null ? count[i] : numbered.starts()[i] - 1;
      }
    }
    return count;
  }

  private static int start(Numbered numbered, int level) {
    Level at = numbered.levels()[level];
    return at == null ? 1 : at.start();
  }

  private static void restart(Numbered numbered, int[] count, int counted) {
    for (int i = counted + 1; i < Numbering.LEVELS; i++) {
      Level deeper = numbered.levels()[i];
      if (deeper != null && counted < deeper.restartAfter()) {
        count[i] = UNCOUNTED;
      }
    }
  }

  private static String text(Level own, Numbered numbered, int[] count) {
    var text = new StringBuilder();
    String pattern = own.text();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length() && "123456789".indexOf(pattern.charAt(i + 1)) >= 0) {
        int level = pattern.charAt(++i) - '1';
        Level at = numbered.levels()[level];
        String format = at == null || own.decimal() ? "decimal" : at.format();
        text.append(NumberFormat.write(Math.max(0, count[level]), format));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static Label.Gap gap(Level level) {
    return Label.Gap.valueOf(level.suffix().name());
  }
}
