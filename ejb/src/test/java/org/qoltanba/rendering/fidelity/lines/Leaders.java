package org.qoltanba.rendering.fidelity.lines;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dots and lines that fill a gap: how many there are, or whether they are letters, is no text. */
final class Leaders {

  private static final Pattern LEADER = Pattern.compile("(?:[._·] ?){3,}|-{5,}");

  private Leaders() {}

  /** The stretches that leaders divide, without the leaders. */
  static List<String> cut(List<String> stretches) {
    return stretches.stream()
        .flatMap(stretch -> Stream.of(LEADER.split(stretch)))
        .map(String::strip)
        .filter(stretch -> !stretch.isEmpty())
        .toList();
  }
}
