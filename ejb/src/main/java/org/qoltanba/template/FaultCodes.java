package org.qoltanba.template;

/** What can be wrong in a request beside its schema; for the bundles. */
final class FaultCodes {

  static final String UNKNOWN_TEMPLATE = "unknown-template";
  static final String UNKNOWN_TEMPLATE_VERSION = "unknown-template-version";
  static final String TEMPLATE_NOT_IN_FORCE = "template-not-in-force";
  static final String TEMPLATE_RETIRED = "template-retired";
  static final String TEMPLATE_VERSION_RETIRED = "template-version-retired";
  static final String UNKNOWN_PARTY = "unknown-party";
  static final String DUPLICATE_PARTY = "duplicate-party";
  static final String SIGNING_ORDER_SET = "signing-order-set";
  static final String DRAFT_NOT_SIGNABLE = "draft-not-signable";

  private FaultCodes() {}
}
