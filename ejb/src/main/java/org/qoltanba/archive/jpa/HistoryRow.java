package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.HistoryEntry;

/** One thing that happened to a document. */
@Entity
@Immutable
@Table(name = "document_history")
final class HistoryRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "document_id")
  private UUID document;

  private int revision;

  @Column(name = "happened_at")
  private Instant at;

  private String who;

  private String what;

  private String detail;

  protected HistoryRow() {}

  HistoryRow(UUID document, HistoryEntry entry) {
    this.document = document;
    this.revision = entry.revision();
    this.at = entry.at();
    this.who = entry.who();
    this.what = entry.what().name();
    this.detail = entry.detail();
  }

  HistoryEntry entry() {
    return new HistoryEntry(at, who, HistoryEntry.Event.valueOf(what), revision, detail);
  }
}
