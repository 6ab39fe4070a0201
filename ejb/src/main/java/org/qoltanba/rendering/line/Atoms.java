package org.qoltanba.rendering.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;

/**
 * The characters of a paragraph one by one, with their widths; tabs, forced breaks and things stand
 * among them as characters of their own.
 */
final class Atoms {

  static final char TAB = '\t';
  static final char LINE_FEED = '\n';

  /** Stands for a thing that lines may break before and after. */
  static final char THING = '\uFFFC';

  /** Stands for a thing that changes nothing about where lines may break. */
  static final char MARK = '\u2060';

  private final List<Source> sources = new ArrayList<>();
  private final Map<Integer, TabStop.Leader> leaders = new HashMap<>();
  private char[] characters = new char[256];
  private double[] widths = new double[256];
  private double[] cuts = new double[256];
  private int[] source = new int[256];
  private int size;

  /** Where atoms come from: consecutive ones of the same source make one piece. */
  interface Source {}

  void source(Source next) {
    sources.add(next);
  }

  void add(char character, double width) {
    add(character, width, width);
  }

  /**
   * @param cut the width as FOP will count it
   */
  void add(char character, double width, double cut) {
    if (size == characters.length) {
      characters = Arrays.copyOf(characters, 2 * size);
      widths = Arrays.copyOf(widths, 2 * size);
      cuts = Arrays.copyOf(cuts, 2 * size);
      source = Arrays.copyOf(source, 2 * size);
    }
    characters[size] = character;
    widths[size] = width;
    cuts[size] = cut;
    source[size++] = sources.size() - 1;
  }

  int size() {
    return size;
  }

  char character(int at) {
    return characters[at];
  }

  double width(int at) {
    return widths[at];
  }

  double cut(int at) {
    return cuts[at];
  }

  /** For tabs, which are measured only once they have their place. */
  void tab(int at, double width, TabStop.Leader leader) {
    widths[at] = width;
    cuts[at] = width;
    leaders.put(at, leader);
  }

  /** What fills a tab. */
  TabStop.Leader leader(int at) {
    return leaders.get(at);
  }

  Source source(int at) {
    return sources.get(source[at]);
  }
}
