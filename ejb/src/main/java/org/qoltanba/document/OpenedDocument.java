package org.qoltanba.document;

import java.util.List;
import java.util.Objects;

/**
 * A kept document taken out for a change.
 *
 * @param parties the parties of its template's version, in the order of signing
 */
public record OpenedDocument(
    SigningOrder order, DocumentRecord record, Content pdf, List<Party> parties) {

  public OpenedDocument {
    Objects.requireNonNull(order);
    Objects.requireNonNull(record);
    Objects.requireNonNull(pdf);
    parties = List.copyOf(parties);
  }

  /** Whether its PDF is PDF/A; true of what was kept before that could be otherwise. */
  public boolean archival() {
    return record.pdf().map(PdfFacts::conformance).map(Conformance::archival).orElse(true);
  }
}
