package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Ending;
import org.qoltanba.document.Fault;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.VoidOrder;

/**
 * Ends documents: nothing of them is changed but that they count no longer, which is told to what
 * rests on them.
 */
final class Endings {

  private static final String ENDED = "document-ended";

  private final Supplier<EntityManager> entityManagers;
  private final DocumentReader reader;
  private final RegisterNumbers numbers;
  private final Json json;
  private final Dependants dependants;

  Endings(
      Supplier<EntityManager> entityManagers,
      DocumentReader reader,
      RegisterNumbers numbers,
      Json json,
      Dependants dependants) {
    this.entityManagers = entityManagers;
    this.reader = reader;
    this.numbers = numbers;
    this.json = json;
    this.dependants = dependants;
  }

  /**
   * @throws Refusal (conflict) if the document has ended
   */
  static void requireNone(DocumentRow row) {
    if (row.ending().isPresent()) {
      throw Refusal.of(Refusal.Kind.CONFLICT, ENDED);
    }
  }

  DocumentRecord annul(Caller caller, VoidOrder order) {
    DocumentRow row = locked(reader.document(caller, order.document()));
    var ending = new Ending(numbers.now(), caller.name(), order.reason(), Optional.empty());
    if (row.ending().filter(known -> same(known, ending)).isEmpty()) {
      requireNone(row);
      end(row, ending, entry(ending, Event.VOIDED, row, ""));
      dependants.ended(caller, row.number(), Optional.empty());
    }
    return row.current(reader.revision(row.latest()), json);
  }

  void supersede(Caller caller, DocumentRow row, DocumentRow successor) {
    var ending = new Ending(numbers.now(), caller.name(), "", Optional.of(successor.id()));
    end(row, ending, entry(ending, Event.SUPERSEDED, row, successor.number()));
    var replaces = entry(ending, Event.REPLACES, successor, row.number());
    entityManagers.get().persist(new HistoryRow(successor.id(), replaces));
    Optional<String> same =
        Optional.of(successor).filter(next -> next.saysWhat(row)).map(DocumentRow::number);
    dependants.ended(caller, row.number(), same);
  }

  /**
   * The document, which nobody else can end or sign until the transaction does.
   *
   * @throws Refusal (unprocessable) if there is none such that still counts
   */
  DocumentRow replaceable(Caller caller, UUID document) {
    DocumentRow row = entityManagers.get().find(DocumentRow.class, document);
    if (row == null || !row.organisation().equals(caller.organisation())) {
      throw Refusal.unprocessable(new Fault("/replaces", "unknown-document"));
    }
    if (locked(row).ending().isPresent()) {
      throw Refusal.unprocessable(new Fault("/replaces", ENDED));
    }
    return row;
  }

  private void end(DocumentRow row, Ending ending, HistoryEntry entry) {
    row.end(ending);
    entityManagers.get().persist(new HistoryRow(row.id(), entry));
    entityManagers.get().flush();
  }

  private DocumentRow locked(DocumentRow row) {
    entityManagers.get().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  private static boolean same(Ending one, Ending other) {
    return one.successor().isEmpty() && one.reason().equals(other.reason());
  }

  private static HistoryEntry entry(Ending ending, Event what, DocumentRow row, String detail) {
    return new HistoryEntry(ending.at(), ending.by(), what, no(row), detail);
  }

  private static int no(DocumentRow row) {
    return row.latest().revision();
  }
}
