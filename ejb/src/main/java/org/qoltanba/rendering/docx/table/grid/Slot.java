package org.qoltanba.rendering.docx.table.grid;

import org.qoltanba.rendering.ooxml.Xml;

/** A cell in its place on the grid; it grows while the rows below are read. */
public final class Slot {

  private final Xml cell;
  private final Xml properties;
  private final int row;
  private final int column;
  private final int columns;
  private int rows = 1;

  /**
   * @param cell null where a row leaves the grid empty
   */
  public Slot(Xml cell, int row, int column, int columns) {
    this.cell = cell;
    this.properties = cell == null ? null : cell.child("w:tcPr");
    this.row = row;
    this.column = column;
    this.columns = columns;
  }

  public boolean isEmpty() {
    return cell == null;
  }

  public Xml cell() {
    return cell;
  }

  /** The cell's own property, or null. */
  public Xml property(String name) {
    return properties == null ? null : properties.child(name);
  }

  public int row() {
    return row;
  }

  public int column() {
    return column;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  public void growDown() {
    rows++;
  }
}
