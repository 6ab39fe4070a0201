package org.qoltanba.archive.jpa.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PaperDraft;

/** A paper that waits to be written on. */
@Entity
@Table(name = "paper_draft")
final class DraftRow {

  @Id private UUID id;

  private String organisation;
  private String account;
  private String template;
  private String language;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "typed", length = Length.LONG32)
  private byte[] typed;

  private UUID replaces;
  private String verbatim;

  protected DraftRow() {}

  DraftRow(Caller owner, PaperDraft draft) {
    this.id = draft.id();
    this.organisation = owner.organisation();
    this.account = owner.name();
    this.template = draft.template();
  }

  void write(PaperDraft draft, Instant at) {
    this.language = draft.language().name();
    this.typed = TypedFacts.bytes(draft.data());
    this.replaces = draft.replaces().orElse(null);
    this.verbatim = TypedFacts.text(draft.verbatim());
    this.savedAt = at;
  }

  boolean isOf(Caller caller) {
    return organisation.equals(caller.organisation()) && account.equals(caller.name());
  }

  DraftEntry entry() {
    return new DraftEntry(id, template, Language.valueOf(language), savedAt);
  }

  PaperDraft draft() {
    return new PaperDraft(
        id,
        template,
        Language.valueOf(language),
        TypedFacts.of(typed),
        Optional.ofNullable(replaces),
        TypedFacts.places(verbatim));
  }
}
