package org.qoltanba.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.qoltanba.document.verdict.Signer;

/**
 * Reads who a certificate is of, with what the National Certification Authority of Kazakhstan adds:
 * {@code SERIALNUMBER=IIN…}, {@code OU=BIN…} and the roles among the purposes of the key.
 */
final class SignerCertificate {

  /** The certificate policy of {@code keystore-samples}, which no other certificate carries. */
  private static final ASN1ObjectIdentifier SAMPLE_POLICY =
      new ASN1ObjectIdentifier("2.25.271296092700834550513101020346758605925");

  private static final Map<String, String> ROLES =
      new TreeMap<>(
          Map.of(
              "1.2.398.3.3.4.1.1", "individual",
              "1.2.398.3.3.4.1.2", "organisation",
              "1.2.398.3.3.4.1.2.1", "head",
              "1.2.398.3.3.4.1.2.2", "authorised-signer",
              "1.2.398.3.3.4.1.2.3", "authorised-financial-signer",
              "1.2.398.3.3.4.1.2.4", "personnel-officer",
              "1.2.398.3.3.4.1.2.5", "employee",
              "1.2.398.3.3.4.1.2.6", "information-system"));

  private SignerCertificate() {}

  /** Empty for what is no certificate. */
  static Optional<Signer> read(byte[] der) {
    try {
      var certificate = new X509CertificateHolder(der);
      X500Name subject = certificate.getSubject();
      return Optional.of(
          new Signer(
              commonName(subject),
              numbered(subject, BCStyle.SERIALNUMBER, "IIN"),
              first(subject, BCStyle.O),
              numbered(subject, BCStyle.OU, "BIN"),
              roles(certificate),
              commonName(certificate.getIssuer()),
              certificate.getSerialNumber().toString(16),
              isSample(certificate)));
    } catch (IOException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      return Optional.empty();
    }
  }

  private static List<String> roles(X509CertificateHolder certificate) {
    var usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
    var roles = new ArrayList<String>();
    if (usage != null) {
      for (KeyPurposeId purpose : usage.getUsages()) {
        Optional.ofNullable(ROLES.get(purpose.getId())).ifPresent(roles::add);
      }
    }
    return roles;
  }

  private static boolean isSample(X509CertificateHolder certificate) {
    var policies = CertificatePolicies.fromExtensions(certificate.getExtensions());
    return policies != null && policies.getPolicyInformation(SAMPLE_POLICY) != null;
  }

  private static Optional<String> numbered(
      X500Name name, ASN1ObjectIdentifier type, String prefix) {
    for (var rdn : name.getRDNs(type)) {
      String text = text(rdn.getFirst().getValue());
      if (text.matches(prefix + "[0-9]{12}")) {
        return Optional.of(text.substring(prefix.length()));
      }
    }
    return Optional.empty();
  }

  private static String commonName(X500Name name) {
    return first(name, BCStyle.CN).orElseGet(name::toString);
  }

  private static Optional<String> first(X500Name name, ASN1ObjectIdentifier type) {
    var values = name.getRDNs(type);
    return values.length == 0
        ? Optional.empty()
        : Optional.of(text(values[0].getFirst().getValue())).filter(text -> !text.isEmpty());
  }

  private static String text(Object value) {
    return value instanceof ASN1String string ? string.getString() : "";
  }
}
