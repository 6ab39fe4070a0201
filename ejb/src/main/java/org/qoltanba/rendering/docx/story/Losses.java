package org.qoltanba.rendering.docx.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.qoltanba.rendering.paper.Paper.Loss;

/** Gathers what is not carried over, by the paragraph it stands in. */
public final class Losses {

  private static final int FIRST_WORDS = 60;

  private final List<Loss> all = new ArrayList<>();
  private final Deque<Set<String>> open = new ArrayDeque<>();
  private Set<String> ahead = new LinkedHashSet<>();
  private int last;

  /** Something of the paragraph being read; between paragraphs, of the next one. */
  public void add(String feature) {
    (open.isEmpty() ? ahead : open.peek()).add(feature);
  }

  public void beginParagraph() {
    open.push(ahead);
    ahead = new LinkedHashSet<>();
  }

  /**
   * Ends the innermost paragraph.
   *
   * @param words its text, asked for only if something of it is lost
   */
  public void endParagraph(int number, Supplier<String> words) {
    last = number;
    Set<String> features = open.pop();
    if (!features.isEmpty()) {
      String text = words.get();
      String first = text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS);
      features.forEach(feature -> all.add(new Loss(feature, number, first.strip())));
    }
  }

  /** All of them; what no paragraph followed counts to the last. */
  public List<Loss> all() {
    ahead.forEach(feature -> all.add(new Loss(feature, last, "")));
    ahead.clear();
    return List.copyOf(all);
  }
}
