package org.qoltanba.archive.jpa.version;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.Length;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.TemplateFinding;

/** The files of a version, and what was found in them. */
@Entity
@Table(name = "template_version_content")
final class ContentRow {

  @EmbeddedId private VersionId id;

  @Column(length = Length.LONG32)
  private byte[] report;

  @Column(length = Length.LONG32)
  private byte[] content;

  protected ContentRow() {}

  ContentRow(DraftVersion draft) {
    this.id = new VersionId(draft.template(), draft.version());
    this.report = FindingsJson.bytes(draft.findings());
    this.content = draft.content().bytes();
  }

  List<TemplateFinding> findings() {
    return FindingsJson.findings(report);
  }

  /**
   * @param recorded the digest that the version has
   * @throws StepFailed if the bytes are not those that were kept
   */
  Content verified(String recorded) {
    var read = new Content(content);
    if (!read.sha256().equals(recorded)) {
      throw new StepFailed(
          "archive", new IllegalStateException("the digest of " + id + " is not the kept one"));
    }
    return read;
  }
}
