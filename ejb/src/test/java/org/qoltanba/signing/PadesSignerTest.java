package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.security.Security;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.StepFailed;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.appearance.ShownText;
import org.qoltanba.signing.fields.FieldStates;
import org.qoltanba.signing.level.Authorities;

class PadesSignerTest {

  static final Clock STOPPED =
      Clock.fixed(Instant.parse("2026-11-20T10:15:30.5Z"), ZoneId.of("+05:00"));

  private static final KeyRing P256 =
      SampleKeys.ring(Sample.ORGANISATION_P256, Sample.DIRECTOR, Sample.RECIPIENT);
  private static final KeyRing RSA3072 =
      SampleKeys.ring(Sample.ORGANISATION, Sample.DIRECTOR_RSA3072, Sample.RECIPIENT);

  @Test
  void threePartiesSignOneAfterTheOtherWithP256() throws Exception {
    threePartiesSign(new PadesSigner(P256, STOPPED));
  }

  @Test
  void threePartiesSignOneAfterTheOtherWithRsa3072() throws Exception {
    threePartiesSign(new PadesSigner(RSA3072, STOPPED));
  }

  private static void threePartiesSign(PadesSigner signer) throws Exception {
    var first = signer.sign(Papers.paper(Language.KK, "organisation"));
    judge(first.pdf().bytes(), 1);
    var second = signer.countersign(Papers.opened(first, Papers.order("director")));
    judge(second.pdf().bytes(), 2);
    var third =
        signer.countersign(
            Papers.opened(second.pdf(), Language.KK, Papers.order("recipient"), List.of()));
    judge(third.pdf().bytes(), 3);
  }

  @Test
  void allPartiesCanSignAtOnceInTheOrderOfTheRequest() throws Exception {
    var signed = signer().sign(Papers.paper(Language.RU, "recipient", "organisation", "director"));
    judge(signed.pdf().bytes(), 3);
    assertEquals(
        List.of("recipient", "organisation", "director"),
        signed.signatures().stream().map(SignatureFacts::field).toList());
  }

  @Test
  void aPaperThatNobodySignsHasItsEmptyFieldsAndStaysArchival() throws Exception {
    var signed = signer().sign(Papers.paper(Language.EN));
    assertEquals(List.of(), signed.signatures());
    PdfaCheck.of(signed.pdf().bytes()).obeys("2b");
    assertEquals(
        new FieldStates(Set.of("organisation", "director", "recipient"), Set.of()),
        FieldStates.of(signed.pdf()));
    var later = signer().countersign(Papers.opened(signed, Papers.order("recipient")));
    judge(later.pdf().bytes(), 1);
  }

  @Test
  void aPaperWithoutPlacesIsLeftAsItIs() throws Exception {
    var paper = Papers.paper(PaperPdf.with(List.of()), Language.KK, List.of());
    assertEquals(paper.pdf(), signer().sign(paper).pdf());
  }

  @Test
  void theFactsSayWhatTheSignatureSays() throws Exception {
    var certificate = SampleKeys.key(Sample.DIRECTOR).certificate();
    var signed = signer().sign(Papers.paper(Language.KK, "director"));
    assertEquals(
        List.of(
            new SignatureFacts(
                    "director",
                    SignatureLevel.B_B,
                    SignatureLevel.B_B,
                    "director",
                    "ҮЛГІ/SAMPLE ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ",
                    "ҮЛГІ/SAMPLE Қолтаңба куәландырушы орталығы",
                    certificate.getSerialNumber().toString(16),
                    Instant.parse("2026-11-20T10:15:30Z"),
                    true)
                .as(SignatureKind.PERSON, Optional.empty())),
        signed.signatures());
  }

  @Test
  void aKeyThatIsNoSampleSignsWithoutSayingSo() throws Exception {
    var key = SelfMadeKeys.of(SelfMadeKeys.curve("secp384r1"), SelfMadeKeys.SIGNING);
    var signer = new PadesSigner(SampleKeys.ringOf("director", key), STOPPED);
    var signed = signer.sign(Papers.paper(Language.EN, "director"));
    assertFalse(signed.signatures().get(0).sample());
    assertFalse(shownTexts(signed.pdf()).toString().contains("SAMPLE"));
    PdfaCheck.of(signed.pdf().bytes()).obeys("2b");
    SignedPdfCheck.of(signed.pdf().bytes()).popplerPasses(1);
  }

  @Test
  void aTaggedPaperStaysAccessibleAndArchival() throws Exception {
    var paper =
        Papers.paper(
            PaperPdf.tagged(Papers.PLACES), Language.KK, List.of(Papers.order("organisation")));
    PdfaCheck.of(paper.pdf().bytes()).obeys("2a").obeys("ua1");
    var signed = signer().sign(paper);
    PdfaCheck.of(signed.pdf().bytes()).obeys("2a").obeys("ua1");
    SignedPdfCheck.of(signed.pdf().bytes()).hasValidSignatures(1);
    var twice = signer().countersign(Papers.opened(signed, Papers.order("director")));
    PdfaCheck.of(twice.pdf().bytes()).obeys("2a").obeys("ua1");
    SignedPdfCheck.of(twice.pdf().bytes()).hasValidSignatures(2);
  }

  @Test
  void aReserveThatIsTooSmallIsDoubledOnce() throws Exception {
    var paper = Papers.paper(Language.KK, "director");
    var doubled = reserving(1500).sign(paper);
    judge(doubled.pdf().bytes(), 1);
    var tooSmall = reserving(500);
    assertThrows(StepFailed.class, () -> tooSmall.sign(paper));
  }

  @Test
  void manyThreadsSignAtOnce() throws Exception {
    var signer = signer();
    var paper = Papers.paper(Language.KK, "organisation", "director");
    var alone = shownTexts(signer.sign(paper).pdf());
    var pool = Executors.newFixedThreadPool(8);
    try {
      var tasks = Collections.nCopies(24, (Callable<SignedPdf>) () -> signer.sign(paper));
      for (var task : pool.invokeAll(tasks)) {
        var pdf = task.get().pdf();
        assertEquals(alone, shownTexts(pdf));
        SignedPdfCheck.of(pdf.bytes()).opensslPasses(2);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void theProviderOfTheServerIsLeftAlone() throws Exception {
    var registered = Security.getProvider("BC");
    Security.removeProvider("BC");
    try {
      signer().sign(Papers.paper(Language.KK, "director"));
      assertNull(Security.getProvider("BC"));
    } finally {
      if (registered != null) {
        Security.addProvider(registered);
      }
    }
  }

  private static PadesSigner reserving(int bytes) {
    var nobody = Authorities.none(STOPPED);
    var revision = new SignatureRevision(CheckAddress.NONE, nobody.timestamps(), p -> bytes);
    return new PadesSigner(P256, nobody, STOPPED, revision);
  }

  private static PadesSigner signer() {
    return new PadesSigner(P256, STOPPED);
  }

  private static List<List<String>> shownTexts(Content pdf) throws IOException {
    var texts = new ArrayList<List<String>>();
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      for (var field : document.getSignatureFields()) {
        var appearance = field.getWidgets().get(0).getNormalAppearanceStream();
        texts.add(ShownText.of(document, appearance).lines());
      }
    }
    return texts;
  }

  private static void judge(byte[] pdf, int signatures) throws Exception {
    PdfaCheck.of(pdf).obeys("2b");
    SignedPdfCheck.of(pdf).hasValidSignatures(signatures);
  }
}
