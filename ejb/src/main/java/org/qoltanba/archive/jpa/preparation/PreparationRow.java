package org.qoltanba.archive.jpa.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.Content;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.PreparedState;

/** A prepared signature; never altered. */
@Entity
@Immutable
@Table(name = "prepared_signature")
final class PreparationRow {

  @Id private UUID id;

  @Column(name = "document_id")
  private UUID document;

  private int revision;
  private String organisation;
  private String account;
  private String party;

  @Column(name = "signature_level")
  private String level;

  @Column(name = "strict_level")
  private boolean strict;

  private String form;

  @Column(length = Length.LONG32)
  private byte[] certificates;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(length = Length.LONG32)
  private byte[] added;

  @Column(name = "gap_offset")
  private int gap;

  private int reserve;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected PreparationRow() {}

  PreparationRow(PreparedPdf prepared) {
    var signing = prepared.source().order().signing();
    this.id = prepared.preparation().id();
    this.document = signing.document();
    this.revision = prepared.source().document().record().revision();
    this.organisation = signing.caller().organisation();
    this.account = signing.caller().name();
    this.party = signing.signature().party();
    this.level = signing.signature().level().name();
    this.strict = signing.signature().strict();
    this.expiresAt = prepared.preparation().expiresAt();
    take(prepared.state());
  }

  private void take(PreparedState state) {
    this.form = state.order().form().name();
    this.certificates = Certificates.bytes(state.order().certificates());
    this.claimedAt = state.claimedAt();
    this.added = state.added().bytes();
    this.gap = state.gap();
    this.reserve = state.reserve();
  }

  /** Whether the order may complete it, as far as that does not depend on the document. */
  boolean answers(CompletionOrder order) {
    return document.equals(order.document())
        && organisation.equals(order.caller().organisation())
        && account.equals(order.caller().name())
        && expiresAt.isAfter(order.receivedAt());
  }

  int revision() {
    return revision;
  }

  SignatureOrder signature() {
    return new SignatureOrder(party, SignatureLevel.valueOf(level), strict);
  }

  PreparedState state() {
    var order = new PreparationOrder(Certificates.of(certificates), Form.valueOf(form));
    return new PreparedState(order, claimedAt, new Content(added), gap, reserve);
  }
}
