package org.qoltanba.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.Titles;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.fields.SignatureFields;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.key.SigningKey;

/** Papers signed by this service, for those who judge signatures. */
public final class SignedPapers {

  private static final List<Sample> SIGNERS =
      List.of(Sample.DIRECTOR, Sample.RECIPIENT, Sample.ORGANISATION_P256);

  private SignedPapers() {}

  /**
   * Signed by so many parties, {@code party1} first; no other places in it. There is a second page
   * without any annotation.
   */
  public static byte[] signed(int parties) throws Exception {
    return signed(withSecondPage(PaperPdf.with(places(parties))), parties, parties);
  }

  /** The same with a picture that makes the file some 200 kilobytes. */
  public static byte[] illustrated(int parties) throws Exception {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PaperPdf.with(places(parties)))) {
      var noise = new BufferedImage(190, 180, BufferedImage.TYPE_INT_RGB);
      var random = new Random(1);
      for (int i = 0; i < 190 * 180; i++) {
        noise.setRGB(i % 190, i / 190, random.nextInt());
      }
      var page = new PDPage();
      document.addPage(page);
      try (var contents = new PDPageContentStream(document, page)) {
        contents.drawImage(LosslessFactory.createFromImage(document, noise), 50, 50);
      }
      document.save(out);
    }
    return signed(out.toByteArray(), parties, parties);
  }

  /** The same in a file with object streams and cross-reference streams. */
  public static byte[] compressed(int parties) throws Exception {
    var placed = placed(withSecondPage(PaperPdf.with(places(parties))), parties);
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(placed.bytes())) {
      document.save(out);
    }
    return countersigned(new Content(out.toByteArray()), ring(parties), parties, parties);
  }

  /** The same, tagged for accessibility. */
  public static byte[] tagged(int parties) throws Exception {
    return signed(PaperPdf.tagged(places(parties)), parties, parties);
  }

  /** With places for {@code parties}, of whom only the first {@code signing} have signed. */
  public static byte[] partly(int parties, int signing) throws Exception {
    return signed(PaperPdf.with(places(parties)), parties, signing);
  }

  /** Signed by one who brings no certificate but their own. */
  public static byte[] withoutIssuers() throws Exception {
    var director = SampleKeys.key(Sample.DIRECTOR);
    var alone = new SignerIdentity(director.chain().subList(0, 1), true);
    var ring = SampleKeys.ringOf("party1", new SigningKey(director.signer(), alone));
    return countersigned(placed(PaperPdf.with(places(1)), 1), ring, 1, 1);
  }

  /** Rendered, and nobody has signed or may. */
  public static byte[] withoutPlaces() throws Exception {
    return PaperPdf.with(List.of());
  }

  /** The same, tagged for accessibility. */
  public static byte[] taggedWithoutPlaces() throws Exception {
    return PaperPdf.tagged(List.of());
  }

  /** The same as {@link #withoutPlaces()}, for those who can't fail. */
  public static byte[] archival() {
    try {
      return withoutPlaces();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] signed(byte[] rendered, int parties, int signing) throws Exception {
    return countersigned(placed(rendered, parties), ring(parties), parties, signing);
  }

  private static Content placed(byte[] rendered, int parties) throws Exception {
    return new SignatureFields().place(new Content(rendered), all(parties), Language.KK).pdf();
  }

  private static byte[] countersigned(Content placed, KeyRing ring, int parties, int signing)
      throws Exception {
    var content = placed;
    var signer = new PadesSigner(ring, PadesSignerTest.STOPPED);
    for (int i = 1; i <= signing; i++) {
      var order = Papers.order("party" + i);
      var opened = Papers.opened(content, Language.KK, order, List.of());
      var ours = new OpenedDocument(opened.order(), opened.record(), opened.pdf(), all(parties));
      content = signer.countersign(ours).pdf();
    }
    return content.bytes();
  }

  private static List<Party> all(int parties) {
    return IntStream.rangeClosed(1, parties).mapToObj(SignedPapers::party).toList();
  }

  private static byte[] withSecondPage(byte[] rendered) throws Exception {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(rendered)) {
      var page = new PDPage();
      document.addPage(page);
      try (var contents = new PDPageContentStream(document, page)) {
        contents.addRect(10, 10, 50, 50);
        contents.fill();
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static KeyRing ring(int parties) {
    var entries = new ArrayList<KeyRing.Entry>();
    for (int i = 1; i <= parties; i++) {
      var key = SampleKeys.key(SIGNERS.get((i - 1) % SIGNERS.size()));
      entries.add(new KeyRing.Entry(KeyRing.EVERY_ORGANISATION, "party" + i, key));
    }
    return new KeyRing(entries);
  }

  private static List<String> places(int parties) {
    return IntStream.rangeClosed(1, parties).mapToObj(i -> "urn:x-sig:party" + i).toList();
  }

  private static Party party(int number) {
    var title = "№ " + number;
    return new Party("party" + number, new Titles(title, title, title));
  }
}
