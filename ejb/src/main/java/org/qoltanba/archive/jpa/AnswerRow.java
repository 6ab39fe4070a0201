package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Refusal;

/** Which revision of which document answered the first call with an idempotency key. */
@Entity
@Immutable
@Table(name = "document_answer")
final class AnswerRow {

  @EmbeddedId private Id id;

  @Column(name = "request_sha256")
  private String requestSha256;

  @Column(name = "document_id")
  private UUID document;

  private int revision;

  protected AnswerRow() {}

  AnswerRow(String organisation, IdempotencyKey key, RevisionRow.Id answer) {
    this.id = new Id(organisation, key.value());
    this.requestSha256 = key.requestSha256();
    this.document = answer.document();
    this.revision = answer.revision();
  }

  /** The answer, if the request is the same. */
  RevisionRow.Id to(IdempotencyKey key) {
    if (!requestSha256.equals(key.requestSha256())) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "idempotency-key-reused");
    }
    return new RevisionRow.Id(document, revision);
  }

  @Embeddable
  record Id(String organisation, @Column(name = "key_value") String key) {}
}
