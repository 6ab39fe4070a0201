package org.qoltanba.web.ui.sign;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.State;
import org.qoltanba.document.Titles;

/**
 * The document at hand.
 *
 * @param title what its kind is called, where that is still known
 * @param fields in the order of signing
 */
record Paper(DocumentRecord record, Optional<Titles> title, List<SignatureField> fields) {

  private static final Set<State> SIGNABLE =
      EnumSet.of(State.ISSUED, State.PARTLY_SIGNED, State.PENDING_LT, State.SIGNED);

  Paper {
    fields = List.copyOf(fields);
  }

  /** The parties that have not signed and can now: it is their turn. */
  List<Party> open() {
    return !SIGNABLE.contains(record.state())
        ? List.of()
        : fields.stream()
            .filter(field -> !field.signed())
            .flatMap(field -> field.party().stream())
            .filter(party -> awaited(party).isEmpty())
            .toList();
  }

  /** The parties that have to sign before that one, and have not. */
  List<Party> awaited(Party party) {
    return fields.stream()
        .filter(field -> !field.signed())
        .flatMap(field -> field.party().stream())
        .filter(other -> party.after().contains(other.id()))
        .toList();
  }

  /** What is known of the signature in a field, if it was made here. */
  Optional<SignatureFacts> signature(SignatureField field) {
    return record.signatures().stream().filter(one -> one.field().equals(field.name())).findFirst();
  }
}
