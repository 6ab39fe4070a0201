package org.qoltanba.web.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.State;
import org.qoltanba.document.TemplateManifest;

/**
 * A document with all that is known of it.
 *
 * @param kind empty where it is on offer no more
 * @param fields in the order of signing
 * @param history oldest first
 */
record Paper(
    DocumentRecord record,
    Optional<TemplateManifest> kind,
    List<SignatureField> fields,
    List<HistoryEntry> history) {

  Paper {
    fields = List.copyOf(fields);
    history = List.copyOf(history);
  }

  boolean ended() {
    return record.lineage().ending().isPresent();
  }

  /** Whether someone can still sign. */
  boolean signable() {
    return record.pdf().isPresent() && !ended() && record.state() != State.SIGNED;
  }

  /** As the document has it, or else its kind. */
  Optional<Party> party(String id) {
    Stream<Party> known = kind.stream().flatMap(one -> one.parties().stream());
    return Stream.concat(fields.stream().flatMap(field -> field.party().stream()), known)
        .filter(party -> party.id().equals(id))
        .findFirst();
  }

  Optional<SignatureFacts> signature(String party) {
    return record.signatures().stream().filter(one -> one.party().equals(party)).findFirst();
  }

  /** The number of the document that the history tells with that event. */
  Optional<String> number(HistoryEntry.Event event) {
    return history.stream()
        .filter(entry -> entry.what() == event)
        .map(HistoryEntry::detail)
        .findFirst();
  }
}
