package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;

/** The bytes of a file of a document, in a table of their own so that lists never load them. */
@Entity
@Immutable
@Table(name = "document_file")
final class FileRow {

  /** What a file is; {@code REQUEST} is the data the document was issued from, JSON in UTF-8. */
  enum Kind {
    PDF,
    DOCX,
    REQUEST
  }

  @EmbeddedId private Id id;

  private String sha256;

  private int size;

  @Column(length = Length.LONG32)
  private byte[] content;

  protected FileRow() {}

  FileRow(Id id, Content content) {
    this.id = id;
    this.sha256 = content.sha256();
    this.size = content.size();
    this.content = content.bytes();
  }

  String sha256() {
    return sha256;
  }

  /**
   * @param recorded the digest that the document's record gives for this file
   * @throws StepFailed if the bytes are not those that were kept
   */
  Content verified(String recorded) {
    var read = new Content(content);
    if (!read.sha256().equals(sha256) || !sha256.equals(recorded)) {
      throw new StepFailed(
          "archive", new IllegalStateException("the digest of " + id + " is not the kept one"));
    }
    return read;
  }

  @Embeddable
  record Id(@Column(name = "document_id") UUID document, int revision, String kind) {

    Id(RevisionRow.Id revision, Kind kind) {
      this(revision.document(), revision.revision(), kind.name());
    }
  }
}
