package org.qoltanba.validation.gost;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A CMS signature of one signer (RFC 5652, 5), read without asking any provider for its algorithms.
 */
final class GostCms {

  private static final String NATIONAL = "1.2.398.3.10.1";

  private final SignerInfo signer;
  private final List<X509CertificateHolder> certificates = new ArrayList<>();

  private GostCms(SignedData data) {
    signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    if (data.getCertificates() != null) {
      for (ASN1Encodable element : data.getCertificates()) {
        certificates.add(new X509CertificateHolder(Certificate.getInstance(element)));
      }
    }
  }

  /** Empty for what is no such signature; zeros behind it, as in a PDF, do not matter. */
  static Optional<GostCms> read(byte[] cms) {
    try (var in = new ASN1InputStream(cms)) {
      ASN1Primitive object = in.readObject();
      var info = ContentInfo.getInstance(object);
      if (info == null || !CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
        return Optional.empty();
      }
      var data = SignedData.getInstance(info.getContent());
      boolean detached = data.getEncapContentInfo().getContent() == null;
      return detached && data.getSignerInfos().size() == 1
          ? Optional.of(new GostCms(data))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      return Optional.empty();
    }
  }

  /** Whether any of its algorithms has a number of Kazakhstan's. */
  boolean isNational() {
    return isNational(signer.getDigestAlgorithm().getAlgorithm())
        || isNational(signer.getDigestEncryptionAlgorithm().getAlgorithm());
  }

  private static boolean isNational(ASN1ObjectIdentifier algorithm) {
    return algorithm.getId().startsWith(NATIONAL + ".");
  }

  List<X509CertificateHolder> certificates() {
    return certificates;
  }

  ASN1ObjectIdentifier digestAlgorithm() {
    return signer.getDigestAlgorithm().getAlgorithm();
  }

  /** Of the signature; some programs name the key's algorithm here. */
  ASN1ObjectIdentifier signatureAlgorithm() {
    return signer.getDigestEncryptionAlgorithm().getAlgorithm();
  }

  byte[] signature() {
    return signer.getEncryptedDigest().getOctets();
  }

  Optional<X509CertificateHolder> signerCertificate() {
    return certificates.stream().filter(this::isSigner).findFirst();
  }

  private boolean isSigner(X509CertificateHolder certificate) {
    ASN1Encodable id = signer.getSID().getId();
    if (id instanceof ASN1OctetString keyId) {
      var own = certificate.getExtension(Extension.subjectKeyIdentifier);
      return own != null
          && Arrays.equals(
              SubjectKeyIdentifier.getInstance(own.getParsedValue()).getKeyIdentifier(),
              keyId.getOctets());
    }
    var named = IssuerAndSerialNumber.getInstance(id);
    return named.getName().equals(certificate.getIssuer())
        && named.getSerialNumber().hasValue(certificate.getSerialNumber());
  }

  /** What the signature is over: the signed attributes if there are any, else the content. */
  byte[] signedBytes(byte[] content) throws IOException {
    return signer.getAuthenticatedAttributes() == null
        ? content
        : signer.getAuthenticatedAttributes().getEncoded("DER");
  }

  boolean hasAttributes() {
    return signer.getAuthenticatedAttributes() != null;
  }

  /** The content's digest as the signed attributes have it. */
  Optional<byte[]> messageDigest() {
    return only(CMSAttributes.messageDigest)
        .map(value -> ASN1OctetString.getInstance(value).getOctets());
  }

  Optional<Time> signingTime() {
    return only(CMSAttributes.signingTime).map(Time::getInstance);
  }

  private Optional<ASN1Encodable> only(ASN1ObjectIdentifier type) {
    if (!hasAttributes()) {
      return Optional.empty();
    }
    Attribute attribute = new AttributeTable(signer.getAuthenticatedAttributes()).get(type);
    return attribute == null || attribute.getAttrValues().size() != 1
        ? Optional.empty()
        : Optional.of(attribute.getAttrValues().getObjectAt(0));
  }
}
