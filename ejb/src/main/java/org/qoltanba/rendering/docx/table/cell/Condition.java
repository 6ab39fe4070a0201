package org.qoltanba.rendering.docx.table.cell;

import java.util.List;

/**
 * A part of a table that its style may give a look of its own (ECMA-376 part 1, 17.18.89); each is
 * stronger than those before it.
 */
enum Condition {
  BAND_1_VERTICAL("band1Vert"),
  BAND_2_VERTICAL("band2Vert"),
  BAND_1_HORIZONTAL("band1Horz"),
  BAND_2_HORIZONTAL("band2Horz"),
  FIRST_COLUMN("firstCol"),
  LAST_COLUMN("lastCol"),
  FIRST_ROW("firstRow"),
  LAST_ROW("lastRow"),
  NORTH_EAST("neCell"),
  NORTH_WEST("nwCell"),
  SOUTH_EAST("seCell"),
  SOUTH_WEST("swCell");

  static final List<Condition> ALL = List.of(values());

  private final String type;

  Condition(String type) {
    this.type = type;
  }

  /** The name that styles have for it. */
  String type() {
    return type;
  }

  boolean in(int mask) {
    return (mask & 1 << ordinal()) != 0;
  }

  int bit(boolean set) {
    return set ? 1 << ordinal() : 0;
  }
}
