package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.upload.SignedUpload;
import tools.jackson.core.JacksonException;

/** The archive in a relational database. */
public final class JpaArchive implements Archive {

  /** Who sees the same again within it has seen it once. */
  private static final Duration WHILE = Duration.ofMinutes(1);

  private final Supplier<EntityManager> entityManagers;
  private final Transactions transactions;
  private final RegisterNumbers numbers;
  private final DocumentReader reader;
  private final DocumentWriter writer;
  private final UploadWriter uploads;
  private final Register register;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   * @param dependants of the documents
   */
  public JpaArchive(
      Supplier<EntityManager> entityManagers,
      Transactions transactions,
      Dependants dependants,
      Clock clock) {
    var json = new Json();
    this.entityManagers = entityManagers;
    this.transactions = transactions;
    this.numbers = new RegisterNumbers(entityManagers, clock);
    this.reader = new DocumentReader(entityManagers, json);
    this.writer = new DocumentWriter(entityManagers, numbers, reader, json, dependants);
    this.uploads = new UploadWriter(writer, numbers, reader, json);
    this.register = new Register(entityManagers, json);
  }

  @Override
  public ArchivedDocument keep(SignedPdf signed) {
    AssembledDocument source = signed.source().source();
    return keep(source, Optional.of(signed));
  }

  @Override
  public ArchivedDocument keep(SignedUpload signed) {
    var order = signed.source().order();
    return once(order.caller(), order.key(), () -> uploads.keep(signed));
  }

  @Override
  public ArchivedDocument keepDraft(AssembledDocument draft) {
    return keep(draft, Optional.empty());
  }

  private ArchivedDocument keep(AssembledDocument source, Optional<SignedPdf> signed) {
    var order = source.source().order();
    return once(order.caller(), order.key(), () -> writer.keep(source, signed));
  }

  @Override
  public ArchivedDocument keep(CountersignedPdf countersigned) {
    var order = countersigned.source().order();
    return once(order.caller(), order.key(), () -> writer.keep(countersigned));
  }

  @Override
  public OpenedDocument open(SigningOrder order) {
    return within(() -> reader.open(order));
  }

  @Override
  public Optional<ArchivedDocument> answered(Caller caller, IdempotencyKey key) {
    return within(() -> reader.answered(caller, key));
  }

  @Override
  public DocumentRecord annul(Caller caller, VoidOrder order) {
    return within(() -> writer.annul(caller, order));
  }

  @Override
  public DocumentRecord record(Caller caller, UUID document) {
    return within(() -> reader.record(caller, document));
  }

  @Override
  public Content pdf(Caller caller, UUID document) {
    return within(() -> reader.pdf(caller, document));
  }

  @Override
  public Content docx(Caller caller, UUID document) {
    return within(() -> reader.docx(caller, document));
  }

  @Override
  public List<Party> parties(Caller caller, UUID document) {
    return within(() -> reader.parties(caller, document));
  }

  @Override
  public List<HistoryEntry> history(Caller caller, UUID document) {
    return within(() -> reader.history(caller, document));
  }

  @Override
  public RegisterPage register(Caller caller, RegisterQuery query) {
    return within(() -> register.page(caller, query));
  }

  @Override
  public void note(Caller caller, UUID document, HistoryEntry.Event event, String detail) {
    within(
        () -> {
          int revision = reader.document(caller, document).latest().revision();
          var entry = new HistoryEntry(numbers.now(), caller.name(), event, revision, detail);
          writer.note(document, entry);
          entityManagers.get().flush();
          return entry;
        });
  }

  @Override
  public void seen(Caller caller, UUID document, HistoryEntry.Event event, String detail) {
    within(
        () -> {
          DocumentRow row = reader.document(caller, document);
          var entry =
              new HistoryEntry(
                  numbers.now(), caller.name(), event, row.latest().revision(), detail);
          if (!reader.told(document, entry, WHILE)) {
            writer.note(document, entry);
            entityManagers.get().flush();
          }
          return entry;
        });
  }

  @Override
  public String requestData(Caller caller, UUID document) {
    return within(() -> reader.requestData(caller, document));
  }

  @Override
  public String health() {
    try {
      within(() -> entityManagers.get().createNativeQuery("select 1").getSingleResult());
      return "";
    } catch (StepFailed | IllegalStateException e) {
      return "the database does not answer";
    }
  }

  /** A call that lost a race for its key gets the winner's answer, once its own is rolled back. */
  private ArchivedDocument once(
      Caller caller, Optional<IdempotencyKey> key, Supplier<ArchivedDocument> work) {
    try {
      return within(work);
    } catch (StepFailed failed) {
      if (key.isEmpty() || transactions.active()) {
        throw failed;
      }
      return answered(caller, key.get()).orElseThrow(() -> failed);
    }
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException | JacksonException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
