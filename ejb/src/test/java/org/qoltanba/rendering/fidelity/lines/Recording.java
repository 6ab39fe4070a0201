package org.qoltanba.rendering.fidelity.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines as text that is kept: a heading for each page, then each row's place and its stretches,
 * with tabs between them.
 */
public final class Recording {

  private static final String PAGE = "--- page ";

  private Recording() {}

  public static String write(List<List<Row>> pages) {
    var text = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      text.append(PAGE).append(page + 1).append('\n');
      for (Row row : pages.get(page)) {
        text.append(String.format(Locale.ROOT, "%6.1f  ", row.y()));
        text.append(String.join("\t", row.stretches())).append('\n');
      }
    }
    return text.toString();
  }

  public static List<List<Row>> read(String text) {
    var pages = new ArrayList<List<Row>>();
    text.lines()
        .forEach(
            line -> {
              if (line.startsWith(PAGE)) {
                pages.add(new ArrayList<>());
              } else {
                pages.get(pages.size() - 1).add(row(line));
              }
            });
    return pages;
  }

  private static Row row(String line) {
    double y = Double.parseDouble(line.substring(0, 6).strip());
    return new Row(y, List.of(line.substring(8).split("\t")));
  }
}
