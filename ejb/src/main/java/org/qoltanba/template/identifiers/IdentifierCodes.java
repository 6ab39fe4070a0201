package org.qoltanba.template.identifiers;

/** What can be wrong with an identifier; the sentences stand in the template room's bundles. */
public final class IdentifierCodes {

  public static final String IIN_FORM = "iin-form";
  public static final String IIN_CHECK_DIGIT = "iin-check-digit";
  public static final String BIN_FORM = "bin-form";
  public static final String BIN_CHECK_DIGIT = "bin-check-digit";
  public static final String PHONE_FORM = "phone-form";
  public static final String IBAN_FORM = "iban-form";
  public static final String IBAN_CHECK_DIGITS = "iban-check-digits";
  public static final String IIN_BIRTH_DATE_DIFFERS = "iin-birth-date-differs";
  public static final String IIN_SEX_DIFFERS = "iin-sex-differs";

  private IdentifierCodes() {}
}
