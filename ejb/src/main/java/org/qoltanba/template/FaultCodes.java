package org.qoltanba.template;

/** What can be wrong in a request, or worth a warning; the sentences stand in the bundles. */
final class FaultCodes {

  static final String REQUIRED = "required";
  static final String UNKNOWN_FIELD = "unknown-field";
  static final String WRONG_TYPE = "wrong-type";
  static final String TOO_SHORT = "too-short";
  static final String TOO_LONG = "too-long";
  static final String WRONG_PATTERN = "wrong-pattern";
  static final String NOT_IN_LIST = "not-in-list";
  static final String NUMBER_TOO_SMALL = "number-too-small";
  static final String NUMBER_TOO_LARGE = "number-too-large";
  static final String TOO_MANY_DIGITS = "too-many-digits";
  static final String NOT_A_MULTIPLE = "not-a-multiple";
  static final String TOO_FEW_ITEMS = "too-few-items";
  static final String TOO_MANY_ITEMS = "too-many-items";
  static final String REPEATED_ITEMS = "repeated-items";
  static final String TOO_FEW_FIELDS = "too-few-fields";
  static final String TOO_MANY_FIELDS = "too-many-fields";
  static final String NO_VARIANT = "no-variant";
  static final String INVALID = "invalid";
  static final String TOO_MUCH_DATA = "too-much-data";

  static final String NOT_A_DATE = "not-a-date";
  static final String NOT_A_TIME = "not-a-time";
  static final String NOT_AN_EMAIL = "not-an-email";
  static final String WRONG_FORMAT = "wrong-format";

  static final String IIN_BIRTH_DATE_DIFFERS = "iin-birth-date-differs";
  static final String IIN_SEX_DIFFERS = "iin-sex-differs";

  static final String UNKNOWN_TEMPLATE = "unknown-template";
  static final String TEMPLATE_NOT_IN_FORCE = "template-not-in-force";
  static final String UNKNOWN_PARTY = "unknown-party";
  static final String DUPLICATE_PARTY = "duplicate-party";
  static final String DRAFT_NOT_SIGNABLE = "draft-not-signable";

  private FaultCodes() {}
}
