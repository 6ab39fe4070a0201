package org.qoltanba.document;

import java.util.Objects;

/**
 * A signature field of a kept PDF.
 *
 * @param name the field's; of a party of the template its id
 * @param page from 1; 0 where the field stands on none
 * @param signed whether it holds a signature, or a time-stamp of the whole document
 */
public record SignatureField(String name, int page, boolean signed) {

  public SignatureField {
    Objects.requireNonNull(name);
  }
}
