package org.qoltanba.signing.remote;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The attribute that binds a signature to its certificate (RFC 5035, section 3). */
final class SigningCertificate {

  private SigningCertificate() {}

  static boolean names(AttributeTable attributes, X509Certificate certificate) {
    var attribute = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    return attribute != null
        && attribute.getAttrValues().size() == 1
        && names(attribute.getAttrValues().getObjectAt(0), certificate);
  }

  private static boolean names(ASN1Encodable value, X509Certificate certificate) {
    try {
      var first = SigningCertificateV2.getInstance(value).getCerts()[0];
      var algorithm = first.getHashAlgorithm().getAlgorithm().getId();
      var digest = MessageDigest.getInstance(algorithm, new BouncyCastleProvider());
      return MessageDigest.isEqual(first.getCertHash(), digest.digest(certificate.getEncoded()));
    } catch (GeneralSecurityException | RuntimeException e) {
      // Whatever is not such a value names nobody.
      return false;
    }
  }
}
