package org.qoltanba.rendering.fidelity.lines;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a row, and whether its counterpart has been found. */
final class Stretch {

  private final int page;
  private final int row;
  private final double y;
  private final String text;
  private boolean matched;

  private Stretch(int page, int row, double y, String text) {
    this.page = page;
    this.row = row;
    this.y = y;
    this.text = text;
  }

  static List<Stretch> all(List<List<Row>> pages) {
    var all = new ArrayList<Stretch>();
    int row = 0;
    for (int page = 0; page < pages.size(); page++) {
      for (Row each : pages.get(page)) {
        for (String text : each.stretches()) {
          all.add(new Stretch(page + 1, row, each.y(), text));
        }
        row++;
      }
    }
    return all;
  }

  int page() {
    return page;
  }

  /** Counts through the whole document. */
  int row() {
    return row;
  }

  double y() {
    return y;
  }

  String text() {
    return text;
  }

  /** What is compared: spaces may be wide or narrow. */
  String key() {
    return text.replaceAll("[\\s\u00a0\u00ad\u200b]", "");
  }

  boolean isMatched() {
    return matched;
  }

  void match() {
    matched = true;
  }
}
