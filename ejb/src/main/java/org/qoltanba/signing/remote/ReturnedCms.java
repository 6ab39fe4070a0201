package org.qoltanba.signing.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.signing.key.SignerIdentity;

/**
 * A detached CMS that its owner made elsewhere, found to be of the prepared file and the announced
 * certificate.
 *
 * @param der with the certificates that lead to a trusted authority, and without what is not signed
 *     and nobody vouches for: time-stamps are our own
 * @param level {@code B_B} or {@code BES}
 */
public record ReturnedCms(byte[] der, SignatureLevel level) {

  private static final Provider BOUNCY = new BouncyCastleProvider();
  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512);

  /**
   * @param content what was to be signed; read to its end
   * @throws Refusal (unprocessable) if it is anything else
   */
  public static ReturnedCms checked(byte[] cms, InputStream content, SignerIdentity expected)
      throws IOException {
    try {
      var read = new CMSSignedData(new StreamedContent(content), outer(cms));
      var signer = soleSigner(read);
      refuseUnless(read.isDetachedSignature(), "cms-has-content");
      refuseUnless(isOf(signer, read, expected), "cms-certificate");
      refuseUnless(DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm()), "cms-digest");
      verify(signer, expected);
      return new ReturnedCms(proven(read, signer, expected), level(signer, expected));
    } catch (Refusal e) {
      throw e;
    } catch (CMSException | CertificateException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      throw refusal("cms-unreadable");
    }
  }

  /** Nothing but what is signed and the certificates that lead to a trusted authority. */
  private static byte[] proven(CMSSignedData cms, SignerInformation signer, SignerIdentity expected)
      throws IOException, CMSException, CertificateException {
    var bare = SignerInformation.replaceUnsignedAttributes(signer, null);
    var alone = CMSSignedData.replaceSigners(cms, new SignerInformationStore(bare));
    var chain = new JcaCertStore(expected.chainWithoutRoot());
    return CMSSignedData.replaceCertificatesAndCRLs(alone, chain, null, null)
        .getEncoded(ASN1Encoding.DER);
  }

  /** One ASN.1 value and nothing behind it. */
  private static ContentInfo outer(byte[] cms) {
    try (var in = new ASN1InputStream(new ByteArrayInputStream(cms))) {
      var value = ContentInfo.getInstance(in.readObject());
      refuseUnless(value != null && in.read() < 0, "cms-unreadable");
      return value;
    } catch (IOException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      throw refusal("cms-unreadable");
    }
  }

  private static SignerInformation soleSigner(CMSSignedData cms) {
    var signers = cms.getSignerInfos().getSigners();
    refuseUnless(signers.size() == 1, "cms-signers");
    return signers.iterator().next();
  }

  /** The certificate must be inside, for that is where readers look for it. */
  private static boolean isOf(SignerInformation signer, CMSSignedData cms, SignerIdentity expected)
      throws CertificateException {
    var certificate = new JcaX509CertificateHolder(expected.certificate());
    return signer.getSID().match(certificate)
        && cms.getCertificates().getMatches(null).contains(certificate);
  }

  private static void verify(SignerInformation signer, SignerIdentity expected) {
    try {
      var verifier =
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(BOUNCY)
              .build(expected.certificate().getPublicKey());
      refuseUnless(signer.getSignedAttributes() != null, "cms-attributes");
      refuseUnless(signer.verify(verifier), "cms-signature-wrong");
    } catch (CMSSignerDigestMismatchException e) {
      throw refusal("cms-other-file");
    } catch (CMSException e) {
      throw refusal("cms-signature-wrong");
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("the key was judged before", e);
    }
  }

  private static SignatureLevel level(SignerInformation signer, SignerIdentity expected) {
    AttributeTable attributes = signer.getSignedAttributes();
    refuseUnless(SigningCertificate.names(attributes, expected.certificate()), "cms-attributes");
    boolean baseline =
        Optional.ofNullable(attributes.get(CMSAttributes.signingTime)).isEmpty()
            && attributes.get(CMSAttributes.contentType) != null;
    return baseline ? SignatureLevel.B_B : SignatureLevel.BES;
  }

  private static void refuseUnless(boolean condition, String code) {
    if (!condition) {
      throw refusal(code);
    }
  }

  private static Refusal refusal(String code) {
    return Refusal.unprocessable(new Fault("/cms", code));
  }
}
