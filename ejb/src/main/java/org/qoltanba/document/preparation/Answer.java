package org.qoltanba.document.preparation;

import java.util.Objects;
import org.qoltanba.document.Content;

/**
 * What the owner of the key made.
 *
 * @param bytes a signature's value or a CMS, as the form says
 */
public record Answer(Form form, Content bytes) {

  public Answer {
    Objects.requireNonNull(form);
    Objects.requireNonNull(bytes);
  }
}
