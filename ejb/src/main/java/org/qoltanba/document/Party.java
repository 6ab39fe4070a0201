package org.qoltanba.document;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Someone who signs papers of a kind.
 *
 * @param id the word by which requests and the template's signature places name it
 * @param title what the party is called
 * @param signatory whose certificate it must sign with
 * @param field the name of its signature field
 * @param after the ids of the parties that have to sign before it
 */
public record Party(
    String id, Titles title, Signatory signatory, String field, List<String> after) {

  /** The organisation itself, by its seal: who may issue a paper may seal it. */
  public static final String ORGANISATION = "organisation";

  public Party {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    // A paper may have been kept before parties said this.
    signatory = signatory == null ? Signatory.ANYONE : signatory;
    field = field == null ? id : field;
    after = after == null ? List.of() : List.copyOf(after);
  }

  /** Who may sign at any time. */
  public Party(String id, Titles title, Signatory signatory, String field) {
    this(id, title, signatory, field, List.of());
  }

  /** Whose field has its own id for a name, as in all papers that are made here. */
  public Party(String id, Titles title, Signatory signatory) {
    this(id, title, signatory, id);
  }

  /**
   * The same where those sign one after the other; who is not among them may sign at any time.
   *
   * @param order ids of parties
   */
  public Party inTurn(List<String> order) {
    return new Party(id, title, signatory, field, order.subList(0, Math.max(0, order.indexOf(id))));
  }

  /** All of them where some sign one after the other, who change places to stand in that order. */
  public static List<Party> inTurn(List<Party> parties, List<String> order) {
    Iterator<Party> named =
        order.stream()
            .flatMap(id -> parties.stream().filter(party -> party.id().equals(id)))
            .iterator();
    return parties.stream()
        .map(party -> order.contains(party.id()) ? named.next() : party)
        .map(party -> party.inTurn(order))
        .toList();
  }

  /** Whether it has to sign with a certificate: who acts for an organisation shows it by one. */
  public boolean needsCertificate() {
    return id.equals(ORGANISATION) || signatory.role().isPresent() || signatory.bin().isPresent();
  }

  /** For whom anyone's certificate will do. */
  public Party(String id, Titles title) {
    this(id, title, Signatory.ANYONE);
  }
}
