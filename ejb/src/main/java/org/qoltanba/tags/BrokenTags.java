package org.qoltanba.tags;

import java.util.List;
import java.util.stream.Collectors;

/** A template can't be used as it is written: the fault of its author, never of the data. */
public final class BrokenTags extends RuntimeException {

  private final transient List<TagError> errors;

  /**
   * @param errors in the order of the text, never empty
   */
  public BrokenTags(List<TagError> errors) {
    super(errors.stream().map(TagError::toString).collect(Collectors.joining("; ")));
    this.errors = List.copyOf(errors);
  }

  public List<TagError> errors() {
    return errors;
  }
}
