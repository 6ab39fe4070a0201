package org.qoltanba.signing;

import java.util.UUID;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.RemoteSigning;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.file.PreparedRevision;

/** The two calls of a signature whose key stays with its owner, without the store between them. */
final class Deferrals {

  private Deferrals() {}

  /** The director's order, for a paper that nobody has signed. */
  static OpenedForPreparation opened(Sample key, SignatureLevel level, Form form) throws Exception {
    var signed =
        new PadesSigner(SampleKeys.ring(), PadesSignerTest.STOPPED).sign(Papers.paper(Language.KK));
    return opened(signed, key, level, form);
  }

  static OpenedForPreparation opened(SignedPdf paper, Sample key, SignatureLevel level, Form form) {
    var certificates = SampleKeys.key(key).chain().subList(0, 1);
    return opened(
        paper, new SignatureOrder("director", level), new PreparationOrder(certificates, form));
  }

  static OpenedForPreparation opened(SignedPdf paper, SignatureOrder order, PreparationOrder by) {
    OpenedDocument document = Papers.opened(paper, order);
    var remote = new RemoteSigning(UUID.randomUUID(), document.order(), by);
    return new OpenedForPreparation(remote, document);
  }

  static OpenedPreparation answered(PreparedPdf prepared, Form form, byte[] answer) {
    return new OpenedPreparation(
        new Answer(form, new Content(answer)), prepared.source().document(), prepared.state());
  }

  /** The value that the owner of the key makes. */
  static byte[] value(PreparedPdf prepared, Sample key) throws Exception {
    var attributes = prepared.preparation().attributes().orElseThrow().bytes();
    var own = SampleKeys.key(key);
    return own.signer().sign(attributes, own.identity().algorithm());
  }

  /** The file as it was prepared. */
  static PreparedRevision revision(PreparedPdf prepared) {
    byte[] base = prepared.source().document().pdf().bytes();
    byte[] added = prepared.state().added().bytes();
    byte[] file = new byte[base.length + added.length];
    System.arraycopy(base, 0, file, 0, base.length);
    System.arraycopy(added, 0, file, base.length, added.length);
    return new PreparedRevision(file, prepared.state().gap(), prepared.state().reserve());
  }
}
