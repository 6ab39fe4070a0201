package org.qoltanba.form.shape;

import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Titles;

/**
 * A part of a form with its words.
 *
 * @param name of the property; empty for the whole, and for elements of lists
 * @param rule the law that makes demands on it
 * @param sensitive how it could hurt to tell it, as the schema says; empty where it does not
 * @param required whether it must be there wherever its group is
 */
public record Member(
    String name,
    Titles label,
    Optional<Titles> help,
    Optional<Titles> rule,
    Optional<String> sensitive,
    boolean required,
    Shape shape) {

  public Member {
    Objects.requireNonNull(name);
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(sensitive);
    Objects.requireNonNull(shape);
  }
}
