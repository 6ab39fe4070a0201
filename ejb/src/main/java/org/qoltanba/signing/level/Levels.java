package org.qoltanba.signing.level;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.document.Content;
import org.qoltanba.signing.revocation.NoProof;

/** Raises the signatures of a file. Safe for use by many threads. */
public final class Levels {

  private final Authorities authorities;
  private final DocumentTimestamp timestamp;

  public Levels(Authorities authorities) {
    this.authorities = authorities;
    this.timestamp = new DocumentTimestamp(authorities.timestamps());
  }

  /**
   * The file with the proofs for these signatures, which have time-stamps, and for all time-stamps
   * of the document: with level B-LT.
   *
   * @param fields the names of the signatures' fields
   * @throws NoProof if a proof can't be had or says that a certificate was revoked before its use
   */
  public Content longTerm(Content pdf, Collection<String> fields) throws IOException {
    var wanted = Set.copyOf(fields);
    var collector = new EvidenceCollector(authorities.chains(), authorities.revocation());
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      for (ReadSignature signature : ReadSignature.allIn(document)) {
        if (signature.ofDocument() || wanted.contains(signature.field())) {
          collect(signature, collector);
        }
      }
      return SecurityStore.with(pdf, document, collector.evidence());
    } catch (GeneralSecurityException e) {
      throw new NoProof("no proof: " + e.getMessage());
    }
  }

  private static void collect(ReadSignature signature, EvidenceCollector collector)
      throws NoProof, GeneralSecurityException {
    var stamp = signature.stamp();
    if (stamp.isEmpty()) {
      throw new NoProof("a signature without a time-stamp: " + signature.field());
    }
    collector.collect(signature.signer(), signature.certificates(), stamp.get().at());
    collector.collect(stamp.get().signer(), stamp.get().certificates(), stamp.get().at());
  }

  /**
   * The file with a time-stamp of all that is in it: with level B-LTA where it had B-LT.
   *
   * @throws org.qoltanba.signing.time.NoTimestamp if no authority gave one
   */
  public Archived archived(Content pdf) throws IOException {
    int reserve = authorities.timestamps().expectedSize();
    var first = timestamp.add(pdf, reserve);
    if (first.isPresent()) {
      return first.get();
    }
    return timestamp
        .add(pdf, 2 * reserve)
        .orElseThrow(() -> new IOException("the time-stamp needs over " + 2 * reserve + " bytes"));
  }

  /** Whether there is anyone to ask for time-stamps. */
  public boolean available() {
    return authorities.timestamps().available();
  }
}
