package org.qoltanba.batch.table;

/** Why a table is not read; for the bundles. */
final class TableCodes {

  static final String TOO_LONG = "table-too-long";
  static final String TOO_WIDE = "table-too-wide";
  static final String TOO_MUCH = "table-too-much";
  static final String EMPTY = "table-empty";

  private TableCodes() {}
}
