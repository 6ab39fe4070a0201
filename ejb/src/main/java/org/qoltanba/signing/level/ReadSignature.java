package org.qoltanba.signing.level;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A signature, or a time-stamp of the whole document, that stands in a file.
 *
 * @param field the name of its field
 * @param signer whose certificate it is made with
 * @param certificates those that it carries
 * @param stamp the time-stamp in it, else the first of the document that covers it; of a document's
 *     time-stamp itself
 * @param ofDocument that it is a document's time-stamp
 * @param end behind the last byte that it covers
 */
record ReadSignature(
    String field,
    X509Certificate signer,
    List<X509Certificate> certificates,
    Optional<Stamp> stamp,
    boolean ofDocument,
    int end) {

  private static final COSName DOCUMENT_TIMESTAMP = COSName.getPDFName("ETSI.RFC3161");

  /**
   * When a time-stamp was made and by whom.
   *
   * @param certificates those that it carries
   */
  record Stamp(Instant at, X509Certificate signer, List<X509Certificate> certificates) {}

  static List<ReadSignature> allIn(PDDocument document) throws IOException {
    var all = new ArrayList<ReadSignature>();
    for (var field : document.getSignatureFields()) {
      var signature = field.getSignature();
      if (signature != null) {
        all.add(of(field.getFullyQualifiedName(), signature, signature.getContents()));
      }
    }
    return all.stream().map(signature -> signature.stampedBy(all)).toList();
  }

  private ReadSignature stampedBy(List<ReadSignature> all) {
    var covering =
        all.stream()
            .filter(other -> other.ofDocument && other.end > end)
            .min(Comparator.comparingInt(ReadSignature::end))
            .flatMap(ReadSignature::stamp);
    return new ReadSignature(
        field, signer, certificates, stamp.or(() -> covering), ofDocument, end);
  }

  private static ReadSignature of(String field, PDSignature signature, byte[] contents)
      throws IOException {
    var ofDocument =
        DOCUMENT_TIMESTAMP.equals(signature.getCOSObject().getCOSName(COSName.SUB_FILTER));
    try {
      // By a stream, because zeros follow the CMS.
      var cms = new CMSSignedData(new ByteArrayInputStream(contents));
      var own = Maker.of(cms);
      return new ReadSignature(
          field,
          own.signer(),
          own.certificates(),
          ofDocument ? Optional.of(stamp(new TimeStampToken(cms))) : inside(cms),
          ofDocument,
          end(signature));
    } catch (CMSException | TSPException | GeneralSecurityException e) {
      throw new IOException("the signature " + field + " can't be read", e);
    }
  }

  private static int end(PDSignature signature) throws IOException {
    var range = signature.getByteRange();
    if (range == null || range.length != 4) {
      throw new IOException("a signature without a byte range");
    }
    return range[2] + range[3];
  }

  private static Optional<Stamp> inside(CMSSignedData cms)
      throws CMSException, TSPException, IOException, GeneralSecurityException {
    var attributes = soleSigner(cms).getUnsignedAttributes();
    var attribute =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (attribute == null) {
      return Optional.empty();
    }
    var token = attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
    return Optional.of(stamp(new TimeStampToken(new CMSSignedData(token))));
  }

  private static Stamp stamp(TimeStampToken token) throws CMSException, GeneralSecurityException {
    var maker = Maker.of(token.toCMSSignedData());
    var at = token.getTimeStampInfo().getGenTime().toInstant();
    return new Stamp(at, maker.signer(), maker.certificates());
  }

  private static SignerInformation soleSigner(CMSSignedData cms) throws CMSException {
    var signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      throw new CMSException("not one signer");
    }
    return signers.iterator().next();
  }

  /** Who made a CMS, with all certificates in it. */
  private record Maker(X509Certificate signer, List<X509Certificate> certificates) {

    static Maker of(CMSSignedData cms) throws CMSException, GeneralSecurityException {
      var certificates = new ArrayList<X509Certificate>();
      X509Certificate maker = null;
      for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
        var certificate = new JcaX509CertificateConverter().getCertificate(holder);
        certificates.add(certificate);
        maker = soleSigner(cms).getSID().match(holder) ? certificate : maker;
      }
      if (maker == null) {
        throw new CMSException("the signer's certificate is missing");
      }
      return new Maker(maker, certificates);
    }
  }
}
