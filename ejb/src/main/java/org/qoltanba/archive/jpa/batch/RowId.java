package org.qoltanba.archive.jpa.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which row of which batch. */
@Embeddable
final class RowId implements Serializable {

  @Column(name = "batch_id")
  private UUID batch;

  @Column(name = "row_no")
  private int number;

  protected RowId() {}

  RowId(UUID batch, int number) {
    this.batch = batch;
    this.number = number;
  }

  int number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowId id && id.batch.equals(batch) && id.number == number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(batch, number);
  }
}
