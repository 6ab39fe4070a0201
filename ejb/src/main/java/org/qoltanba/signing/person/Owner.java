package org.qoltanba.signing.person;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.qoltanba.document.Signatory;

/**
 * Whose certificate it is.
 *
 * @param iin the person's number, {@code SERIALNUMBER=IIN…} of the subject
 * @param bin the organisation's number, {@code OU=BIN…} of the subject
 * @param purposes the object identifiers of the extended key usage, roles among them
 */
public record Owner(Optional<String> iin, Optional<String> bin, Set<String> purposes) {

  private static final String ORGANISATION = "1.2.398.3.3.4.1.2";
  private static final String FIRST_HEAD = ORGANISATION + ".1";
  private static final String RIGHT_TO_SIGN = ORGANISATION + ".2";
  private static final String NUMBER = "[0-9]{12}";

  public Owner {
    purposes = Set.copyOf(purposes);
  }

  public static Owner of(X509Certificate certificate) {
    var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return new Owner(
        number(subject, BCStyle.SERIALNUMBER, "IIN"),
        number(subject, BCStyle.OU, "BIN"),
        purposes(certificate));
  }

  /** Whether a certificate names no natural person: what is made with it is a seal. */
  public static boolean isOrganisation(X509Certificate certificate) {
    var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return texts(subject, BCStyle.SURNAME).isEmpty()
        && texts(subject, BCStyle.SERIALNUMBER).stream().noneMatch(text -> text.startsWith("IIN"))
        && !texts(subject, BCStyle.O).isEmpty();
  }

  /** The code of what the owner is not although the signatory must be; empty where all is well. */
  public Optional<String> differenceFrom(Signatory signatory) {
    if (signatory.iin().isPresent() && !signatory.iin().equals(iin)) {
      return Optional.of("signing-key-of-another-person");
    }
    if (signatory.bin().isPresent() && !signatory.bin().equals(bin)) {
      return Optional.of("signing-key-of-another-organisation");
    }
    return signatory.role().filter(role -> !has(role)).map(role -> "signing-key-without-role");
  }

  private boolean has(Signatory.Role role) {
    return switch (role) {
      case HEAD -> purposes.contains(FIRST_HEAD);
      case AUTHORISED -> purposes.contains(FIRST_HEAD) || purposes.contains(RIGHT_TO_SIGN);
      case EMPLOYEE -> purposes.stream().anyMatch(Owner::isOfOrganisation);
    };
  }

  private static boolean isOfOrganisation(String purpose) {
    return purpose.equals(ORGANISATION) || purpose.startsWith(ORGANISATION + ".");
  }

  private static Set<String> purposes(X509Certificate certificate) {
    try {
      var purposes = certificate.getExtendedKeyUsage();
      return purposes == null ? Set.of() : Set.copyOf(purposes);
    } catch (CertificateParsingException e) {
      return Set.of();
    }
  }

  private static Optional<String> number(X500Name subject, ASN1ObjectIdentifier in, String word) {
    List<String> numbers =
        texts(subject, in).stream()
            .filter(text -> text.matches(word + NUMBER))
            .map(text -> text.substring(word.length()))
            .toList();
    // Two different numbers name nobody.
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  private static List<String> texts(X500Name subject, ASN1ObjectIdentifier in) {
    return Stream.of(subject.getRDNs(in))
        .map(part -> part.getFirst().getValue())
        .filter(ASN1String.class::isInstance)
        .map(value -> ((ASN1String) value).getString())
        .toList();
  }

  /** The numbers are people's. */
  @Override
  public String toString() {
    return "Owner" + purposes;
  }
}
