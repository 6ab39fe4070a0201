package org.qoltanba.lint.typing;

import java.util.HashSet;
import java.util.Set;
import org.qoltanba.lint.schema.Field;

/** Which fields of the schema the Word files use, those of all languages together. */
public final class Usage {

  private static final String CASES = "caseForms";

  private final Set<String> paths = new HashSet<>();

  public void of(Field field) {
    paths.add(field.path());
  }

  /** Whoever declines a name looks at what stands beside it. */
  void ofDeclined(Field field) {
    String record = field.path().substring(0, field.path().lastIndexOf('.') + 1);
    paths.add(record + CASES);
    paths.add(record + "sex");
  }

  /** Whether the field, or anything in it, stands in a tag. */
  public boolean usesPartOf(String path) {
    return paths.stream().anyMatch(used -> used.equals(path) || used.startsWith(path + "."));
  }

  /** Whether the field stands in a tag, is declined by, or its whole list is tested as one. */
  public boolean uses(Field field) {
    String path = field.path();
    int cases = path.indexOf(CASES);
    return paths.contains(path)
        || cases >= 0 && paths.contains(path.substring(0, cases) + CASES)
        || path.endsWith("[]") && paths.contains(path.substring(0, path.length() - 2));
  }
}
