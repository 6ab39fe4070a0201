package org.qoltanba.signing.chain;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Where a certificate sends those who check it (RFC 5280, sections 4.2.1.13 and 4.2.2.1); addresses
 * of the web only.
 *
 * @param issuers of the issuer's certificate
 * @param responders of who answers by OCSP
 * @param lists of what the issuer has revoked
 */
public record Pointers(List<URI> issuers, List<URI> responders, List<URI> lists) {

  private static final Pointers NONE = new Pointers(List.of(), List.of(), List.of());

  public Pointers {
    issuers = List.copyOf(issuers);
    responders = List.copyOf(responders);
    lists = List.copyOf(lists);
  }

  /** None, too, where the extensions can't be read. */
  public static Pointers of(X509Certificate certificate) {
    try {
      var extensions = new JcaX509CertificateHolder(certificate).getExtensions();
      return extensions == null ? NONE : of(extensions);
    } catch (CertificateEncodingException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      return NONE;
    }
  }

  private static Pointers of(Extensions extensions) {
    var access = AuthorityInformationAccess.fromExtensions(extensions);
    var points = CRLDistPoint.fromExtensions(extensions);
    return new Pointers(
        access(access, AccessDescription.id_ad_caIssuers),
        access(access, AccessDescription.id_ad_ocsp),
        lists(points));
  }

  private static List<URI> access(AuthorityInformationAccess access, ASN1ObjectIdentifier how) {
    return access == null
        ? List.of()
        : Stream.of(access.getAccessDescriptions())
            .filter(one -> one.getAccessMethod().equals(how))
            .flatMap(one -> address(one.getAccessLocation()).stream())
            .toList();
  }

  private static List<URI> lists(CRLDistPoint points) {
    return points == null
        ? List.of()
        : Stream.of(points.getDistributionPoints())
            .map(point -> point.getDistributionPoint())
            .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
            .flatMap(name -> Stream.of(GeneralNames.getInstance(name.getName()).getNames()))
            .flatMap(name -> address(name).stream())
            .toList();
  }

  private static Optional<URI> address(GeneralName name) {
    if (name.getTagNo() != GeneralName.uniformResourceIdentifier) {
      return Optional.empty();
    }
    try {
      var uri = new URI(((ASN1String) name.getName()).getString());
      var ofTheWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return ofTheWeb ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
