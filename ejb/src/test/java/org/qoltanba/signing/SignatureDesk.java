package org.qoltanba.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.fields.SignatureFields;
import org.qoltanba.signing.wire.Wire;

/** A paper with empty fields that waits for the director's signature. */
public final class SignatureDesk {

  private final PadesSigner signer;
  private final OpenedDocument opened;

  /**
   * @param key one of the director's
   */
  public SignatureDesk(Sample key, SignatureLevel level, Clock clock) throws Exception {
    var authorities = SampleWire.authorities(new KeptAnswers(clock), clock);
    signer = new PadesSigner(SampleKeys.ring(key), authorities, CheckAddress.NONE, clock);
    var order = new SignatureOrder("director", level, true);
    var paper = new Content(PaperPdf.with(Papers.PLACES));
    var pdf = new SignatureFields().place(paper, Papers.PARTIES, Language.KK).pdf();
    opened = Papers.opened(pdf, Language.KK, order, List.of());
  }

  /** Without the cost of the responder: each of its answers is made once, and has no nonce. */
  private static final class KeptAnswers implements Wire {

    private final Map<BigInteger, byte[]> answers = new ConcurrentHashMap<>();
    private final Wire authority;

    KeptAnswers(Clock clock) {
      authority = new SampleWire(clock);
    }

    @Override
    public byte[] get(URI from) throws IOException {
      return authority.get(from);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      if (!to.getPath().equals(Addresses.OCSP)) {
        return authority.post(to, type, body);
      }
      var id = new OCSPReq(body).getRequestList()[0].getCertID();
      if (!answers.containsKey(id.getSerialNumber())) {
        answers.put(id.getSerialNumber(), authority.post(to, type, plain(id)));
      }
      return answers.get(id.getSerialNumber());
    }

    private static byte[] plain(CertificateID id) throws IOException {
      try {
        return new OCSPReqBuilder().addRequest(id).build().getEncoded();
      } catch (OCSPException e) {
        throw new IOException(e);
      }
    }
  }

  /** The paper before the signature. */
  public byte[] paper() {
    return opened.pdf().bytes();
  }

  /** The paper with it. */
  public byte[] sign() {
    return signer.countersign(opened).pdf().bytes();
  }
}
