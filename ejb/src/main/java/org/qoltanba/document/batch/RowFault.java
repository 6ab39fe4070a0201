package org.qoltanba.document.batch;

import java.util.Objects;
import org.qoltanba.document.Fault;

/**
 * What is wrong in a row.
 *
 * @param column the head of the column; empty where the table has none for it
 */
public record RowFault(String column, Fault fault) {

  public RowFault {
    Objects.requireNonNull(column);
    Objects.requireNonNull(fault);
  }
}
