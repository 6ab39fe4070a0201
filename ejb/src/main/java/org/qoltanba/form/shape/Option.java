package org.qoltanba.form.shape;

import java.util.Objects;
import org.qoltanba.document.Titles;

/** One of the values that may be chosen, and what people call it. */
public record Option(String value, Titles label) {

  public Option {
    Objects.requireNonNull(value);
    Objects.requireNonNull(label);
  }
}
