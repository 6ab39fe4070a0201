package org.qoltanba.archive.jpa.version;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.archive.VersionStore;
import org.qoltanba.archive.jpa.DatabaseFailure;
import org.qoltanba.archive.jpa.Transactions;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.State;
import tools.jackson.core.JacksonException;

/** The versions of templates in a relational database. */
public final class JpaVersionStore implements VersionStore {

  private static final String OFFERED =
      "select v from VersionRow v where v.state <> 'DRAFT' order by v.id.template, v.id.version";
  private static final String OF_A_KIND =
      "select v from VersionRow v where v.id.template = :template order by v.id.version";

  private final Supplier<EntityManager> entityManagers;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   */
  public JpaVersionStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.entityManagers = entityManagers;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public TemplateVersion keep(DraftVersion draft) {
    try {
      return within(() -> keptOrPut(draft));
    } catch (StepFailed failed) {
      // Of two who are the first with a version the second finds no row to lock, only a conflict.
      if (transactions.active() || find(draft.template(), draft.version()).isEmpty()) {
        throw failed;
      }
      return within(() -> keptOrPut(draft));
    }
  }

  private TemplateVersion keptOrPut(DraftVersion draft) {
    Optional<VersionRow> known = locked(new VersionId(draft.template(), draft.version()));
    return known
        .filter(row -> same(row, draft))
        .map(VersionRow::version)
        .orElseGet(() -> put(draft, known));
  }

  private static boolean same(VersionRow row, DraftVersion draft) {
    boolean another =
        row.state() == State.DRAFT && !row.organisation().equals(draft.by().organisation());
    return !another && row.sha256().equals(draft.content().sha256());
  }

  private TemplateVersion put(DraftVersion draft, Optional<VersionRow> known) {
    boolean own =
        known
            .filter(row -> row.organisation().equals(draft.by().organisation()))
            .filter(row -> row.state() == State.DRAFT)
            .isPresent();
    if (known.isPresent() && !own) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "version-taken");
    }
    var row = new VersionRow(draft, deed(draft.by()).at());
    entityManagers.get().merge(row);
    entityManagers.get().merge(new ContentRow(draft));
    entityManagers.get().flush();
    return row.version();
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return within(() -> row(new VersionId(template, version)).map(VersionRow::version));
  }

  @Override
  public List<TemplateVersion> versions(String template) {
    return within(
        () ->
            entityManagers
                .get()
                .createQuery(OF_A_KIND, VersionRow.class)
                .setParameter("template", template)
                .getResultStream()
                .map(VersionRow::version)
                .toList());
  }

  @Override
  public List<TemplateVersion> offered() {
    return within(
        () ->
            entityManagers
                .get()
                .createQuery(OFFERED, VersionRow.class)
                .getResultStream()
                .map(VersionRow::version)
                .toList());
  }

  @Override
  public List<TemplateFinding> findings(String template, String version) {
    return within(() -> content(new VersionId(template, version)).findings());
  }

  @Override
  public Content content(String template, String version) {
    return within(
        () -> {
          var id = new VersionId(template, version);
          return content(id).verified(row(id).orElseThrow(JpaVersionStore::unknown).sha256());
        });
  }

  @Override
  public TemplateVersion publish(
      Caller by, String template, String version, Optional<String> sha256) {
    return within(
        () -> {
          VersionRow row = known(template, version);
          if (sha256.filter(meant -> !meant.equals(row.sha256())).isPresent()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "version-changed");
          }
          if (row.state() == State.RETIRED) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "version-retired");
          }
          if (row.state() == State.DRAFT) {
            row.publish(deed(by));
          }
          return flushed(row);
        });
  }

  @Override
  public TemplateVersion retire(Caller by, String template, String version) {
    return within(
        () -> {
          VersionRow row = known(template, version);
          if (row.state() != State.RETIRED) {
            row.retire(deed(by));
          }
          return flushed(row);
        });
  }

  private TemplateVersion flushed(VersionRow row) {
    entityManagers.get().flush();
    return row.version();
  }

  private VersionRow known(String template, String version) {
    return locked(new VersionId(template, version)).orElseThrow(JpaVersionStore::unknown);
  }

  private Optional<VersionRow> row(VersionId id) {
    return Optional.ofNullable(entityManagers.get().find(VersionRow.class, id));
  }

  private Optional<VersionRow> locked(VersionId id) {
    return Optional.ofNullable(
        entityManagers.get().find(VersionRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private ContentRow content(VersionId id) {
    return Optional.ofNullable(entityManagers.get().find(ContentRow.class, id))
        .orElseThrow(JpaVersionStore::unknown);
  }

  private Deed deed(Caller by) {
    return new Deed(clock.instant().truncatedTo(ChronoUnit.MICROS), by.name());
  }

  private static Refusal unknown() {
    return Refusal.notFound("unknown-version");
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException | JacksonException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
