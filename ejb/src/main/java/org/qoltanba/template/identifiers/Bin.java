package org.qoltanba.template.identifiers;

import java.util.Optional;

/**
 * An organisation's business identification number (БСН, БИН): {@code YYMM} of its registration, 4
 * for a resident, 5 for a non-resident or 6 for a joint enterprise of persons, the kind of unit,
 * five of a serial, a check digit.
 */
public final class Bin {

  private static final int KIND = 4;

  private Bin() {}

  /** The code of what is wrong with the text as such a number; empty where nothing is. */
  public static Optional<String> fault(String text) {
    if (!Digits.areTwelve(text) || Digits.at(text, KIND) < 4 || Digits.at(text, KIND) > 6) {
      return Optional.of(IdentifierCodes.BIN_FORM);
    }
    return Digits.endInCheckDigit(text)
        ? Optional.empty()
        : Optional.of(IdentifierCodes.BIN_CHECK_DIGIT);
  }
}
