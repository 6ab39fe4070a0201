package org.qoltanba.archive.jpa.version;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateVersion;

/** The rows of versions, found and put within a transaction of the caller's. */
final class VersionRows {

  private static final String ALL =
      "select v from VersionRow v order by v.id.template, v.id.version";
  private static final String OFFERED =
      "select v from VersionRow v where v.state <> 'DRAFT' order by v.id.template, v.id.version";
  private static final String OF_A_KIND =
      "select v from VersionRow v where v.id.template = :template order by v.id.version";

  private final Supplier<EntityManager> entityManagers;

  VersionRows(Supplier<EntityManager> entityManagers) {
    this.entityManagers = entityManagers;
  }

  Optional<VersionRow> find(VersionId id) {
    return Optional.ofNullable(entityManagers.get().find(VersionRow.class, id));
  }

  /** The row, which nobody else can change until the transaction ends. */
  Optional<VersionRow> locked(VersionId id) {
    return Optional.ofNullable(
        entityManagers.get().find(VersionRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<TemplateVersion> ofKind(String template) {
    return entityManagers
        .get()
        .createQuery(OF_A_KIND, VersionRow.class)
        .setParameter("template", template)
        .getResultStream()
        .map(VersionRow::version)
        .toList();
  }

  List<TemplateVersion> all() {
    return selected(ALL);
  }

  List<TemplateVersion> offered() {
    return selected(OFFERED);
  }

  private List<TemplateVersion> selected(String query) {
    return entityManagers
        .get()
        .createQuery(query, VersionRow.class)
        .getResultStream()
        .map(VersionRow::version)
        .toList();
  }

  List<TemplateFinding> findings(VersionId id) {
    return content(id).findings();
  }

  Content verified(VersionId id) {
    return content(id).verified(find(id).orElseThrow(VersionRows::unknown).sha256());
  }

  private ContentRow content(VersionId id) {
    return Optional.ofNullable(entityManagers.get().find(ContentRow.class, id))
        .orElseThrow(VersionRows::unknown);
  }

  /** Adds the draft, or puts it in the place of the one of the same version. */
  void put(VersionRow row, DraftVersion draft) {
    entityManagers.get().merge(row);
    entityManagers.get().merge(new ContentRow(draft));
    flush();
  }

  /** So that what the database objects to is told here and not at the end of the transaction. */
  void flush() {
    entityManagers.get().flush();
  }

  static Refusal unknown() {
    return Refusal.notFound("unknown-version");
  }
}
