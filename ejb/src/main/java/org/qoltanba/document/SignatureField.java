package org.qoltanba.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A signature field of a kept PDF.
 *
 * @param name the field's; of a party of the template its id
 * @param page from 1; 0 where the field stands on none
 * @param signed whether it holds a signature, or a time-stamp of the whole document
 * @param party the party whose field it is, where it is one's
 */
public record SignatureField(String name, int page, boolean signed, Optional<Party> party) {

  public SignatureField {
    Objects.requireNonNull(name);
    Objects.requireNonNull(party);
  }

  /** One of which only the file is known. */
  public SignatureField(String name, int page, boolean signed) {
    this(name, page, signed, Optional.empty());
  }

  /** The same with the party that has its name, if there is one. */
  public SignatureField of(Iterable<Party> parties) {
    for (Party one : parties) {
      if (one.id().equals(name)) {
        return new SignatureField(name, page, signed, Optional.of(one));
      }
    }
    return this;
  }
}
