package org.qoltanba.archive.jpa.version;

import jakarta.persistence.EntityManager;
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

  private final VersionRows rows;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   */
  public JpaVersionStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.rows = new VersionRows(entityManagers);
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
    Optional<VersionRow> known = rows.locked(new VersionId(draft.template(), draft.version()));
    return known
        .filter(row -> same(row, draft))
        .map(VersionRow::version)
        .orElseGet(() -> put(draft, known));
  }

  private static boolean same(VersionRow row, DraftVersion draft) {
    boolean another = row.state() == State.DRAFT && !own(row, draft);
    return !another && row.sha256().equals(draft.content().sha256());
  }

  private TemplateVersion put(DraftVersion draft, Optional<VersionRow> known) {
    if (known.filter(row -> row.state() != State.DRAFT || !own(row, draft)).isPresent()) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "version-taken");
    }
    var row = new VersionRow(draft, deed(draft.by()).at());
    rows.put(row, draft);
    return row.version();
  }

  private static boolean own(VersionRow row, DraftVersion draft) {
    return row.organisation().equals(draft.by().organisation());
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return within(() -> rows.find(new VersionId(template, version)).map(VersionRow::version));
  }

  @Override
  public List<TemplateVersion> versions(String template) {
    return within(() -> rows.ofKind(template));
  }

  @Override
  public List<TemplateVersion> all() {
    return within(rows::all);
  }

  @Override
  public List<TemplateVersion> offered() {
    return within(rows::offered);
  }

  @Override
  public List<TemplateFinding> findings(String template, String version) {
    return within(() -> rows.findings(new VersionId(template, version)));
  }

  @Override
  public Content content(String template, String version) {
    return within(() -> rows.verified(new VersionId(template, version)));
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
          rows.flush();
          return row.version();
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
          rows.flush();
          return row.version();
        });
  }

  private VersionRow known(String template, String version) {
    return rows.locked(new VersionId(template, version)).orElseThrow(VersionRows::unknown);
  }

  private Deed deed(Caller by) {
    return new Deed(clock.instant().truncatedTo(ChronoUnit.MICROS), by.name());
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException | JacksonException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
