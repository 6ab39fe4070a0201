package org.qoltanba.validation.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.qoltanba.document.Fault;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Text;

/**
 * The CMS of a signature: one object with nothing but zeros behind it, one signer, and nothing
 * inside that stands in for the document (ISO 32000-1, 12.8.3.3).
 */
record SignatureContents(Dictionary signature) {

  List<Fault> faults() {
    byte[] contents = ((Text) signature.get("Contents")).bytes();
    var in = new ByteArrayInputStream(contents);
    try {
      // Not closed: it would close nothing, and what is behind the object is read on.
      @SuppressWarnings("resource")
      var info = ContentInfo.getInstance(new ASN1InputStream(in).readObject());
      if (info == null || !CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
        return fault("contents-no-cms");
      }
      return faults(SignedData.getInstance(info.getContent()), in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      return fault("contents-no-cms");
    }
  }

  private List<Fault> faults(SignedData data, byte[] behind) {
    for (byte b : behind) {
      if (b != 0) {
        return fault("contents-padding");
      }
    }
    if (data.getSignerInfos().size() != 1) {
      return fault("contents-signers");
    }
    boolean detached =
        signature.name("SubFilter").filter(name -> name.endsWith(".detached")).isPresent();
    return detached && data.getEncapContentInfo().getContent() != null
        ? fault("contents-not-detached")
        : List.of();
  }

  private static List<Fault> fault(String code) {
    return List.of(new Fault("", code, Map.of()));
  }
}
