package org.qoltanba.document;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong in a template, or looks so.
 *
 * @param code a stable name; its sentence stands in the message bundles
 * @param file the file's path from the template's folder, such as {@code kk.docx}; that of a shared
 *     clause begins with {@code _clauses/}
 * @param part where in the file: the part of a Word file, in any other a JSON pointer (RFC 6901)
 * @param paragraph counted from 1 in the part; 0 for its whole
 * @param around the tag or the text there; may be empty
 * @param arguments the values that the sentence mentions, by name
 */
public record TemplateFinding(
    Severity severity,
    String code,
    String file,
    String part,
    int paragraph,
    String around,
    Map<String, Object> arguments) {

  /** How grave a finding is. */
  public enum Severity {
    /** The template can't be used as it is. */
    ERROR,
    /** Most likely a slip; a lawyer may know better. */
    WARNING
  }

  public TemplateFinding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(file);
    Objects.requireNonNull(part);
    Objects.requireNonNull(around);
    arguments = Map.copyOf(arguments);
  }

  public boolean error() {
    return severity == Severity.ERROR;
  }
}
