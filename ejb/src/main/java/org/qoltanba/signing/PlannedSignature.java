package org.qoltanba.signing;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.signing.appearance.AppearanceText;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.person.Owner;

/**
 * A signature that may be made: its order was found in order and its certificate was judged.
 *
 * @param document which paper it is
 * @param language the paper's
 * @param archival that the paper is PDF/A
 * @param at the time to be claimed, whole seconds
 * @param drawing what a person without a certificate leaves, whom the identity only attests
 * @param beside the handwriting of a person with one
 */
record PlannedSignature(
    UUID document,
    Party party,
    SignatureLevel level,
    SignerIdentity identity,
    Language language,
    boolean archival,
    ZonedDateTime at,
    Optional<Drawing> drawing,
    Optional<Handwriting> beside) {

  /** All certificate policies of Kazakhstan's National Certification Authority begin so. */
  private static final String NATIONAL_POLICIES = "1.2.398.3.3.2.";

  String field() {
    return party.field();
  }

  /** Whether the signature gets a time-stamp. */
  boolean stamped() {
    return level.compareTo(SignatureLevel.B_T) >= 0;
  }

  /** What is known when the signature is made; the levels above B-T are reached afterwards. */
  SignatureFacts facts() {
    var certificate = identity.certificate();
    return new SignatureFacts(
            party.id(),
            level.compareTo(SignatureLevel.B_T) > 0 ? SignatureLevel.B_T : level,
            level,
            field(),
            commonName(subject()),
            commonName(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded())),
            certificate.getSerialNumber().toString(16),
            at.toInstant(),
            identity.sample())
        .as(kind(), drawing.map(Drawing::name));
  }

  AppearanceText text(CheckAddress check) {
    return new AppearanceText(
        facts(),
        party.title(),
        at,
        kind(),
        archival,
        drawing.map(Drawing::name),
        drawing.map(Drawing::handwriting).orElse(beside),
        check.of(document));
  }

  private SignatureKind kind() {
    if (drawing.isPresent()) {
      return drawing.get().drawn() ? SignatureKind.DRAWN : SignatureKind.TYPED;
    }
    if (Owner.isOrganisation(identity.certificate())) {
      return SignatureKind.SEAL;
    }
    return isNational() ? SignatureKind.NATIONAL : SignatureKind.PERSON;
  }

  private boolean isNational() {
    return !identity.sample()
        && identity.policies().stream().anyMatch(policy -> policy.startsWith(NATIONAL_POLICIES));
  }

  private X500Name subject() {
    return X500Name.getInstance(identity.certificate().getSubjectX500Principal().getEncoded());
  }

  /** The common name, or the whole name where there is none. */
  private static String commonName(X500Name name) {
    var common = first(name, BCStyle.CN);
    return common.isEmpty() ? name.toString() : common;
  }

  private static String first(X500Name name, ASN1ObjectIdentifier type) {
    var values = name.getRDNs(type);
    return values.length > 0 && values[0].getFirst().getValue() instanceof ASN1String text
        ? text.getString()
        : "";
  }
}
