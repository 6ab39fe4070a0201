package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Ending;

/** How a document ended; none of them has a value while it counts. */
@Embeddable
record EndColumns(
    @Column(name = "ended_at") Instant at,
    @Column(name = "ended_by") String by,
    @Column(name = "end_reason", length = 1000) String reason,
    @Column(name = "successor_id") UUID successor) {

  EndColumns(Ending ending) {
    this(ending.at(), ending.by(), ending.reason(), ending.successor().orElse(null));
  }

  Ending ending() {
    return new Ending(at, by, reason, Optional.ofNullable(successor));
  }
}
