package org.qoltanba.template.identifiers;

import java.util.Optional;
import org.qoltanba.language.Phones;

/** A telephone number as people write it. */
public final class Phone {

  private Phone() {}

  /** The code of what is wrong with the text as such a number; empty where nothing is. */
  public static Optional<String> fault(String text) {
    boolean bare = text.equals(text.strip());
    return bare && Phones.e164(text).isPresent()
        ? Optional.empty()
        : Optional.of(IdentifierCodes.PHONE_FORM);
  }
}
