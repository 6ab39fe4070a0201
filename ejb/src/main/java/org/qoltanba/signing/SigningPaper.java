package org.qoltanba.signing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.signing.fields.FieldStates;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.level.Authorities;

/**
 * What signing has to know of a paper, wherever it comes from.
 *
 * @param archival that it is PDF/A
 */
record SigningPaper(
    UUID document, String organisation, List<Party> parties, Language language, boolean archival) {

  /** One that is made here, and is PDF/A. */
  static SigningPaper of(CheckedRequest request) {
    var order = request.order();
    return new SigningPaper(
        order.id(), order.caller().organisation(), request.parties(), request.language(), true);
  }

  static SigningPaper of(OpenedDocument opened) {
    var record = opened.record();
    return new SigningPaper(
        record.id(), record.organisation(), opened.parties(), record.language(), opened.archival());
  }

  static SigningPaper of(PlacedUpload upload) {
    var order = upload.order();
    return new SigningPaper(
        order.id(),
        order.caller().organisation(),
        upload.parties(),
        order.upload().language(),
        upload.source().conformance().archival());
  }

  /**
   * @param identities with whose key an order is obeyed, if there is one
   */
  SigningRules rules(
      Function<SignatureOrder, Optional<SignerIdentity>> identities,
      FieldStates fields,
      Authorities authorities) {
    return new SigningRules(identities, parties, fields, authorities);
  }

  /**
   * @param rules that the order obeys
   * @param at the time to be claimed, whole seconds
   */
  PlannedSignature planned(SignatureOrder order, SigningRules rules, ZonedDateTime at) {
    return new PlannedSignature(
        document,
        rules.party(order).orElseThrow(),
        order.level(),
        rules.identity(order).orElseThrow(),
        language,
        archival,
        at,
        order.drawing(),
        order.handwriting());
  }
}
