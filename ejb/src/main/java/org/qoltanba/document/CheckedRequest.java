package org.qoltanba.document;

import java.util.List;
import java.util.Objects;

/**
 * An order whose template exists and whose data obeys the template's schema and rules.
 *
 * @param facts the data as it goes into the paper
 * @param deadlines the last days that the paper names
 * @param signatures who signs at once
 * @param warnings what the caller should look at although it does not stop the paper
 */
public record CheckedRequest(
    DocumentOrder order,
    Template template,
    Facts facts,
    List<Deadline> deadlines,
    List<SignatureOrder> signatures,
    List<Fault> warnings) {

  public CheckedRequest {
    Objects.requireNonNull(order);
    Objects.requireNonNull(template);
    Objects.requireNonNull(facts);
    deadlines = List.copyOf(deadlines);
    signatures = List.copyOf(signatures);
    warnings = List.copyOf(warnings);
  }

  /** A request whose paper names no last days. */
  public CheckedRequest(
      DocumentOrder order,
      Template template,
      Facts facts,
      List<SignatureOrder> signatures,
      List<Fault> warnings) {
    this(order, template, facts, List.of(), signatures, warnings);
  }

  /** The parties of the template, with the numbers of this paper's signatories and its order. */
  public List<Party> parties() {
    List<Party> parties = template.manifest().parties().stream().map(this::named).toList();
    List<String> own = order.request().signingOrder();
    return own.isEmpty() ? parties : Party.inTurn(parties, own);
  }

  private Party named(Party known) {
    var signatory = known.signatory().in(facts);
    return new Party(known.id(), known.title(), signatory, known.field(), known.after());
  }

  public Language language() {
    return order.request().language();
  }

  /** Whether the paper has to be refused rather than lose anything of its Word file. */
  public boolean strict() {
    return template.manifest().fidelity() == Fidelity.STRICT
        || order.request().output().fidelity() == Fidelity.STRICT;
  }

  /** The paper's title in its own language. */
  public String title() {
    return template.manifest().title().in(language());
  }
}
