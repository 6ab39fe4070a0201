package org.qoltanba.template;

/** What can be wrong in a request beside its schema, or worth a warning; for the bundles. */
final class FaultCodes {

  static final String IIN_BIRTH_DATE_DIFFERS = "iin-birth-date-differs";
  static final String IIN_SEX_DIFFERS = "iin-sex-differs";

  static final String UNKNOWN_TEMPLATE = "unknown-template";
  static final String TEMPLATE_NOT_IN_FORCE = "template-not-in-force";
  static final String UNKNOWN_PARTY = "unknown-party";
  static final String DUPLICATE_PARTY = "duplicate-party";
  static final String DRAFT_NOT_SIGNABLE = "draft-not-signable";

  private FaultCodes() {}
}
