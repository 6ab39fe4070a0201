package org.qoltanba.signing.level;

import java.io.IOException;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.qoltanba.signing.time.Timestamps;

/** Puts a time-stamp of the signature's value into its CMS (ETSI EN 319 122-1, section 5.3). */
public final class SignatureTimestamp {

  private SignatureTimestamp() {}

  /**
   * @param cms of one signer, as DER
   * @return DER
   * @throws org.qoltanba.signing.time.NoTimestamp if no authority gave one
   */
  public static byte[] added(byte[] cms, Timestamps timestamps) throws IOException {
    try {
      var signed = new CMSSignedData(cms);
      var signer = signed.getSignerInfos().getSigners().iterator().next();
      var digest = Timestamps.digest().digest(signer.getSignature());
      var stamped = stamped(signer, timestamps.of(digest).token());
      return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)))
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSException e) {
      throw new IOException("the CMS can't be read", e);
    }
  }

  private static SignerInformation stamped(SignerInformation signer, byte[] token)
      throws IOException {
    var attribute =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(token)));
    return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
  }
}
