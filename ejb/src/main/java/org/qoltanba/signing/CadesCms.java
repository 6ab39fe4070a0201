package org.qoltanba.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.qoltanba.signing.key.Signer;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.remote.StreamedContent;

/**
 * Makes the detached CMS of a PAdES baseline B-B signature (ETSI EN 319 142-1, table 1): the signed
 * attributes are content-type, message-digest and signing-certificate-v2 and no other. A
 * signing-time would not be baseline: the time stands in the signature dictionary.
 */
final class CadesCms {

  /** The attributes, the algorithms and the frame, without names. */
  private static final int ATTRIBUTES = 640;

  /** Two numbers as DER need some bytes more than they have. */
  private static final int DER = 16;

  /**
   * @param content what is signed; read to its end
   * @param key of that identity
   * @return DER
   */
  byte[] sign(InputStream content, SignerIdentity identity, Signer key) throws IOException {
    try {
      var generator = new CMSSignedDataGenerator();
      // The platform's own digests, which the machine's instructions help.
      var digests = new JcaDigestCalculatorProviderBuilder().build();
      var signer = new CmsSigner(identity.algorithm(), key);
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(attributes(identity.certificate()))
              .build(signer, identity.certificate()));
      generator.addCertificates(new JcaCertStore(identity.chainWithoutRoot()));
      return generator.generate(new StreamedContent(content), false).getEncoded(ASN1Encoding.DER);
    } catch (OperatorCreationException | CertificateEncodingException | CMSException e) {
      throw new IOException("no CMS could be made", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** At least as many bytes as {@link #sign} gives for that identity. */
  static int size(SignerIdentity identity) {
    int size = ATTRIBUTES + signatureSize(identity.certificate().getPublicKey());
    // Named by the signer's identifier and by signing-certificate-v2.
    size += 2 * identity.certificate().getIssuerX500Principal().getEncoded().length;
    return size + identity.chainWithoutRoot().stream().mapToInt(CadesCms::size).sum();
  }

  private static int size(X509Certificate certificate) {
    try {
      return certificate.getEncoded().length;
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("a certificate can't be encoded", e);
    }
  }

  private static int signatureSize(PublicKey key) {
    return key instanceof RSAKey rsa
        ? rsa.getModulus().bitLength() / Byte.SIZE
        : 2 * ((ECKey) key).getParams().getCurve().getField().getFieldSize() / Byte.SIZE + DER;
  }

  private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
      throws CertificateEncodingException {
    var signingCertificate = signingCertificate(certificate);
    return parameters -> {
      var attributes = new ASN1EncodableVector();
      attributes.add(
          attribute(
              CMSAttributes.contentType,
              (ASN1ObjectIdentifier) parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE)));
      attributes.add(
          attribute(
              CMSAttributes.messageDigest,
              new DEROctetString((byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST))));
      attributes.add(
          attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate));
      return new AttributeTable(attributes);
    };
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  /** Names the certificate by its SHA-256 digest (RFC 5035, section 3), the default there. */
  private static SigningCertificateV2 signingCertificate(X509Certificate certificate)
      throws CertificateEncodingException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      var issuer = new JcaX509CertificateHolder(certificate).getIssuer();
      var serial =
          new IssuerSerial(
              new GeneralNames(new GeneralName(issuer)), certificate.getSerialNumber());
      return new SigningCertificateV2(new ESSCertIDv2(digest, serial));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
