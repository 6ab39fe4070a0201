package org.qoltanba.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Titles;

/**
 * A part of a form under a heading of its own.
 *
 * @param place of its group or list; for values that are in none, that of the data
 * @param label its heading; empty for values that are in no group
 */
public record Section(
    String place,
    Optional<Titles> label,
    Optional<Titles> help,
    boolean required,
    List<Line> lines) {

  public Section {
    Objects.requireNonNull(place);
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
    lines = List.copyOf(lines);
  }
}
