package org.qoltanba.lint.finding;

import java.util.Map;
import java.util.Objects;
import org.qoltanba.tags.Place;

/**
 * One thing that is wrong in a template, or looks so.
 *
 * @param code a stable name; its sentence stands in the message bundles
 * @param file the file's path from the template's folder, such as {@code kk.docx}; that of a shared
 *     clause begins with {@code _clauses/}
 * @param place where in the file: in a Word file its part and paragraph, in another file the part
 *     is a JSON pointer (RFC 6901) and the paragraph is 0
 * @param arguments the values that the sentence mentions, by name
 */
public record Finding(
    Severity severity, String code, String file, Place place, Map<String, Object> arguments) {

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(file);
    Objects.requireNonNull(place);
    arguments = Map.copyOf(arguments);
  }

  public boolean error() {
    return severity == Severity.ERROR;
  }

  public String part() {
    return place.part();
  }

  /** Counted from 1 in the part; 0 for the part, or the file, as a whole. */
  public int paragraph() {
    return place.paragraph();
  }

  /** The tag or the text at the place; may be empty. */
  public String around() {
    return place.around();
  }
}
