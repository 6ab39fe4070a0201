package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The last register number of an organisation's year; locked while the next one is taken. */
@Entity
@Table(name = "register_counter")
final class CounterRow {

  @EmbeddedId private Id id;

  @Column(name = "last_no")
  private int last;

  protected CounterRow() {}

  CounterRow(Id id) {
    this.id = id;
  }

  int next() {
    last++;
    return last;
  }

  @Embeddable
  record Id(String organisation, @Column(name = "register_year") int year) {}
}
