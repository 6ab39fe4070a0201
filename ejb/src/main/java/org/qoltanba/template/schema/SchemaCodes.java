package org.qoltanba.template.schema;

/**
 * What can be wrong with data by its schema; the sentences stand in the template room's bundles.
 */
public final class SchemaCodes {

  public static final String REQUIRED = "required";
  public static final String REQUIRED_BY_LAW = "required-by-law";
  public static final String TERM_TOO_LONG = "term-too-long";
  public static final String TERM_BEFORE_START = "term-before-start";
  public static final String UNKNOWN_FIELD = "unknown-field";
  public static final String WRONG_TYPE = "wrong-type";
  public static final String TOO_SHORT = "too-short";
  public static final String TOO_LONG = "too-long";
  public static final String WRONG_PATTERN = "wrong-pattern";
  public static final String NOT_IN_LIST = "not-in-list";
  public static final String NUMBER_TOO_SMALL = "number-too-small";
  public static final String NUMBER_TOO_LARGE = "number-too-large";
  public static final String TOO_MANY_DIGITS = "too-many-digits";
  public static final String NOT_A_MULTIPLE = "not-a-multiple";
  public static final String TOO_FEW_ITEMS = "too-few-items";
  public static final String TOO_MANY_ITEMS = "too-many-items";
  public static final String REPEATED_ITEMS = "repeated-items";
  public static final String TOO_FEW_FIELDS = "too-few-fields";
  public static final String TOO_MANY_FIELDS = "too-many-fields";
  public static final String NO_VARIANT = "no-variant";
  public static final String INVALID = "invalid";
  public static final String TOO_MUCH_DATA = "too-much-data";

  public static final String NOT_A_DATE = "not-a-date";
  public static final String NOT_A_TIME = "not-a-time";
  public static final String NOT_AN_EMAIL = "not-an-email";
  public static final String WRONG_FORMAT = "wrong-format";

  private SchemaCodes() {}
}
