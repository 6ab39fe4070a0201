package org.qoltanba.template.identifiers;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bank account in Kazakhstan: {@code KZ}, two check digits, three digits of the bank, thirteen
 * characters of the account (ISO 13616), as one word or in groups of four.
 */
public final class KazakhIban {

  private static final Pattern FORM = Pattern.compile("KZ[0-9]{5}[0-9A-Z]{13}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private KazakhIban() {}

  /** The code of what is wrong with the text as such an account; empty where nothing is. */
  public static Optional<String> fault(String text) {
    String iban = text.replace(" ", "");
    if (!FORM.matcher(iban).matches()) {
      return Optional.of(IdentifierCodes.IBAN_FORM);
    }
    return checks(iban) ? Optional.empty() : Optional.of(IdentifierCodes.IBAN_CHECK_DIGITS);
  }

  /** The check of ISO 7064 MOD 97-10: letters count from A = 10, the first four stand last. */
  private static boolean checks(String iban) {
    var digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
  }
}
