package org.qoltanba.signing.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/** The signed bytes as CMS wants them: read once and never held together in memory. */
public record StreamedContent(InputStream in) implements CMSTypedData {

  @Override
  public ASN1ObjectIdentifier getContentType() {
    return CMSObjectIdentifiers.data;
  }

  @Override
  public Object getContent() {
    return in;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    in.transferTo(out);
  }
}
