package org.qoltanba.archive.jpa.batch;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.qoltanba.archive.BatchStore.NewRow;
import org.qoltanba.archive.BatchStore.WaitingRow;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchRow.Paper;

/** A row of a batch's table; once it is a paper or can't be one, its data is gone. */
@Entity
@Table(name = "batch_row")
final class TableRow {

  @EmbeddedId private RowId id;

  private String state;

  @Column(length = Length.LONG32)
  private byte[] data;

  @Column(length = Length.LONG32)
  private byte[] faults;

  @Column(name = "document_id")
  private UUID document;

  @Column(name = "document_no")
  private String documentNumber;

  protected TableRow() {}

  TableRow(UUID batch, NewRow row) {
    this.id = new RowId(batch, row.row().number());
    this.state = "WAITING";
    this.data = row.data();
    if (!row.row().faults().isEmpty()) {
      settle(row.row());
    }
  }

  void settle(BatchRow row) {
    data = null;
    if (row.paper().isPresent()) {
      state = "ISSUED";
      document = row.paper().get().id();
      documentNumber = row.paper().get().number();
    } else {
      state = "FAULTY";
      faults = FaultsJson.bytes(row.faults());
    }
  }

  BatchRow told() {
    Optional<Paper> paper = Optional.ofNullable(document).map(it -> new Paper(it, documentNumber));
    return new BatchRow(id.number(), FaultsJson.faults(faults), paper);
  }

  WaitingRow waiting() {
    return new WaitingRow(id.number(), data);
  }
}
