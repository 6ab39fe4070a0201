package org.qoltanba.batch.column;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qoltanba.document.Language;
import org.qoltanba.document.Titles;

/**
 * A member of the data that a cell can hold.
 *
 * @param path from the data's root: names of members, and numbers of elements counted from 0
 * @param labels what people call the steps of the path that have a name
 * @param schema of the member
 */
public record Column(List<Object> path, List<Titles> labels, Map<?, ?> schema) {

  /** Between what an object is called and what its member is. */
  private static final String BETWEEN = " – ";

  public Column {
    path = List.copyOf(path);
    labels = List.copyOf(labels);
  }

  /** The head under which the column stands in a table of ours. */
  public String head(Language language) {
    return labels.stream().map(label -> label.in(language)).collect(Collectors.joining(BETWEEN));
  }

  /** What the member itself is called. */
  String label(Language language) {
    return labels.get(labels.size() - 1).in(language);
  }

  /** The JSON pointer (RFC 6901) into the data. */
  public String pointer() {
    return path.stream()
        .map(step -> "/" + step.toString().replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  /** Whether it is of no list, or of the first element of one. */
  public boolean first() {
    return path.stream().noneMatch(step -> step instanceof Integer index && index > 0);
  }
}
