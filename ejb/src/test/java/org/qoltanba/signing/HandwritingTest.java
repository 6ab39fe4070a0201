package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.PenLines;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.appearance.ShownText;

/** Handwriting beside what a certificate says. */
class HandwritingTest {

  private static final CheckAddress CHECK =
      new CheckAddress(Optional.of("https://check.example.kz/paper/{document}"));

  private static final int LARGEST = 15 * 1024;

  private static final Optional<Handwriting> HAND = hand(400);

  private final PadesSigner signer =
      new PadesSigner(
          SampleKeys.ring(Sample.ORGANISATION_P256, Sample.DIRECTOR),
          SampleWire.authorities(STOPPED),
          CHECK,
          STOPPED);

  @ParameterizedTest
  @EnumSource(Language.class)
  void itIsShownBesideTheNameTheTimeAndTheCode(Language language) throws Exception {
    var signed = signed(language, SignatureLevel.B_B, HAND);
    judge(signed.pdf());
    SignedPdfCheck.of(signed.pdf().bytes()).hasValidSignatures(1);
    assertEquals(Optional.of(SignatureKind.PERSON), signed.signature().kind());
    assertEquals(Optional.empty(), signed.signature().person());
    var shown = shown(signed.pdf());
    assertTrue(shown.contains("ӨТЕҒҰЛОВА ГҮЛНӘР"), shown);
    assertTrue(shown.contains("20.11.2026 15:15:30"), shown);
    assertTrue(lines(signed.pdf()) > 50, "lines: " + lines(signed.pdf()));
    Path folder = Files.createDirectories(Path.of("target", "drawn"));
    Files.write(folder.resolve("beside-" + language.tag() + ".pdf"), signed.pdf().bytes());
  }

  @Test
  void withoutItNothingIsDrawnButTheFrame() throws Exception {
    var signed = signed(Language.KK, SignatureLevel.B_B, Optional.empty());
    assertEquals(0, lines(signed.pdf()));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 9_000})
  void theSignatureStaysSmall(int points) throws Exception {
    var signed = signed(Language.KK, SignatureLevel.B_B, hand(points));
    judge(signed.pdf());
    int added = signed.pdf().size() - signed.source().pdf().size();
    // The room that is kept for the CMS is not of the drawing's making.
    int room = 2 * CadesCms.size(SampleKeys.key(Sample.DIRECTOR).identity());
    assertTrue(added - room <= LARGEST, "bytes: " + (added - room));
  }

  @Test
  void itIsUnderTheSignatureAtTheHighestLevel() throws Exception {
    var signed = signed(Language.RU, SignatureLevel.B_LTA, HAND);
    judge(signed.pdf());
    SignedPdfCheck.of(signed.pdf().bytes()).dssFinds("PAdES-BASELINE-LTA");
  }

  @Test
  void aTaggedPaperStaysOne() throws Exception {
    var tagged = PaperPdf.tagged(Papers.PLACES);
    var paper = signer.sign(Papers.paper(tagged, Language.KK, List.of()));
    var signed = signer.countersign(Papers.opened(paper, order("director").showing(HAND)));
    PdfaCheck.of(signed.pdf().bytes()).obeys("2a").obeys("ua1");
    assertTrue(lines(signed.pdf()) > 50);
  }

  @Test
  void itIsPreparedForAKeyThatStaysWithItsOwner() throws Exception {
    var paper = signer.sign(Papers.paper(Language.KK));
    var deferred = new DeferredSigner(SampleWire.authorities(STOPPED), CHECK, STOPPED);
    var certificates = SampleKeys.key(Sample.DIRECTOR).chain().subList(0, 1);
    var prepared =
        deferred.prepare(
            Deferrals.opened(
                paper,
                order("director").showing(HAND),
                new PreparationOrder(certificates, Form.VALUE)));
    var value = Deferrals.value(prepared, Sample.DIRECTOR);
    var done = deferred.complete(Deferrals.answered(prepared, Form.VALUE, value));
    judge(done.pdf());
    SignedPdfCheck.of(done.pdf().bytes()).hasValidSignatures(1);
    assertTrue(lines(done.pdf()) > 50);
  }

  @Test
  void itIsShownWhereThePaperIsSignedAtOnce() throws Exception {
    var orders = List.of(order("organisation"), order("director").showing(HAND));
    var signed = signer.sign(Papers.paper(PaperPdf.with(Papers.PLACES), Language.KK, orders));
    judge(signed.pdf());
    SignedPdfCheck.of(signed.pdf().bytes()).hasValidSignatures(2);
    assertTrue(lines(signed.pdf()) > 50, "lines: " + lines(signed.pdf()));
  }

  @Test
  void asSealItIsRefusedAtItsPlaceAmongThoseThatSignAtOnce() throws Exception {
    var orders = List.of(order("director"), order("organisation").showing(HAND));
    var paper = Papers.paper(PaperPdf.with(Papers.PLACES), Language.KK, orders);
    var refusal = assertThrows(Refusal.class, () -> signer.sign(paper));
    assertEquals(
        List.of(new Fault("/sign/1/handwriting", "handwriting-of-nobody")), refusal.faults());
  }

  @Test
  void asSealAndWithASimpleSignatureItIsRefused() throws Exception {
    assertRefused(signer, order("organisation"));
    var drawing = Optional.of(new Drawing("A", Pen.loops(9)));
    assertRefused(signer, new SignatureOrder("recipient", SignatureLevel.B_B, false, drawing));
    var sealing =
        new KeyRing(
            List.of(new KeyRing.Entry("*", "director", SampleKeys.key(Sample.ORGANISATION_P256))));
    assertRefused(new PadesSigner(sealing, STOPPED), order("director"));
  }

  @Test
  void whereNoPageShowsTheSignatureItIsRefused() throws Exception {
    var pdf = new Content(unseen(signer.sign(Papers.paper(Language.KK)).pdf()));
    var opened = Papers.opened(pdf, Language.KK, order("director").showing(HAND), List.of());
    var refusal = assertThrows(Refusal.class, () -> signer.countersign(opened));
    assertEquals(List.of(new Fault("/handwriting", "handwriting-unseen")), refusal.faults());
    var plain = Papers.opened(pdf, Language.KK, order("director"), List.of());
    SignedPdfCheck.of(signer.countersign(plain).pdf().bytes()).hasValidSignatures(1);
  }

  /** The same with a field of the director that has no area. */
  private static byte[] unseen(Content pdf) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(pdf.bytes())) {
      director(document).getWidgets().get(0).setRectangle(new PDRectangle(0, 0));
      document.save(out);
    }
    return out.toByteArray();
  }

  private void assertRefused(PadesSigner by, SignatureOrder order) throws Exception {
    var opened = Papers.opened(signer.sign(Papers.paper(Language.KK)), order.showing(HAND));
    var refusal = assertThrows(Refusal.class, () -> by.countersign(opened));
    assertEquals(List.of(new Fault("/handwriting", "handwriting-of-nobody")), refusal.faults());
  }

  private CountersignedPdf signed(
      Language language, SignatureLevel level, Optional<Handwriting> handwriting) throws Exception {
    var order = new SignatureOrder("director", level, true).showing(handwriting);
    return signer.countersign(Papers.opened(signer.sign(Papers.paper(language)), order));
  }

  private static SignatureOrder order(String party) {
    return Papers.order(party);
  }

  private static Optional<Handwriting> hand(int points) {
    return Optional.of(new Handwriting(Pen.loops(points)));
  }

  private static void judge(Content pdf) throws Exception {
    PdfaCheck.of(pdf.bytes()).obeys("2b");
  }

  private static String shown(Content pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.bytes())) {
      var stream = director(document).getWidgets().get(0).getNormalAppearanceStream();
      return String.join(" ", ShownText.of(document, stream).lines());
    }
  }

  private static long lines(Content pdf) throws IOException {
    return PenLines.in(pdf.bytes(), "director");
  }

  private static PDSignatureField director(PDDocument document) throws IOException {
    return document.getSignatureFields().stream()
        .filter(one -> one.getFullyQualifiedName().equals("director"))
        .findFirst()
        .orElseThrow();
  }
}
