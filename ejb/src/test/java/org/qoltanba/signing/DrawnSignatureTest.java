package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Drawing.Stroke;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Signatory;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.appearance.ShownText;
import org.qoltanba.signing.level.Authorities;

/** Signatures on a screen, by people without a certificate. */
class DrawnSignatureTest {

  private static final String NAME = "Өтеғұлова Гүлнәр Һадиқызы";

  /** The room that is kept for a CMS is not of the drawing's making. */
  private static final int LARGEST = 15 * 1024;

  private final PadesSigner signer =
      new PadesSigner(
          SampleKeys.ring(Sample.ORGANISATION_P256, Sample.DIRECTOR), PadesSignerTest.STOPPED);

  @ParameterizedTest
  @EnumSource
  void theSealSignsInTheFieldOfThePartyAndThePaperSaysWhatItIs(Language language) throws Exception {
    var signed = signed(language, drawing(Pen.loops(400)));
    judge(signed);
    var shown = shown(signed);
    assertTrue(shown.contains(NAME), shown);
    assertTrue(
        shown.contains(
            switch (language) {
              case KK -> "ЭКРАНДА САЛЫНҒАН ЖАЙ ҚОЛТАҢБА, ұйымның электрондық мөрімен бекітілген";
              case RU -> "ПРОСТАЯ ПОДПИСЬ, НАРИСОВАННАЯ НА ЭКРАНЕ, заверена электронной печатью";
              case EN -> "SIMPLE DRAWN SIGNATURE, sealed by the organisation";
            }),
        shown);
    var facts = signed.signature();
    assertEquals(Optional.of(SignatureKind.DRAWN), facts.kind());
    assertEquals(Optional.of(NAME), facts.person());
    assertEquals("recipient", facts.field());
    assertTrue(facts.signer().contains("орталығы"), facts.signer());
    picture(signed, "drawn-" + language.tag());
  }

  @Test
  void theCodeOfWhereToCheckThePaperStandsBesideTheDrawing() throws Exception {
    var check = new CheckAddress(Optional.of("https://check.example.kz/paper/{document}"));
    var clock = PadesSignerTest.STOPPED;
    var keys = SampleKeys.ring(Sample.ORGANISATION_P256);
    var coded = new PadesSigner(keys, Authorities.none(clock), check, clock);
    var order = opened(Language.KK, "recipient", drawing(Pen.loops(400)), Signatory.ANYONE);
    var signed = coded.countersign(order);
    judge(signed);
    var shown = shown(signed);
    assertTrue(shown.contains("ЭКРАНДА САЛЫНҒАН ЖАЙ ҚОЛТАҢБА") && shown.contains(NAME), shown);
    picture(signed, "drawn-code");
  }

  @Test
  void aTypedNameIsCalledOne() throws Exception {
    var signed = signed(Language.EN, new Drawing(NAME, List.of()));
    judge(signed);
    assertTrue(shown(signed).contains("SIMPLE SIGNATURE BY TYPED NAME"), shown(signed));
    assertEquals(Optional.of(SignatureKind.TYPED), signed.signature().kind());
    picture(signed, "typed-en");
  }

  @Test
  void whateverIsDrawnStaysSmall() throws Exception {
    var scribble = new ArrayList<Stroke>();
    var random = new Random(7);
    for (int i = 0; i < Drawing.MOST_STROKES; i++) {
      scribble.add(
          new Stroke(
              random
                  .doubles(33)
                  .mapToObj(x -> new Point((float) (x * 900), random.nextFloat() * 300))
                  .toList()));
    }
    for (var strokes : List.of(Pen.loops(9_000), scribble)) {
      var signed = signed(Language.KK, drawing(strokes));
      judge(signed);
      int added = signed.pdf().size() - signed.source().pdf().size();
      assertTrue(added - reserved() <= LARGEST, "bytes: " + (added - reserved()));
    }
  }

  @Test
  void dotsAndLinesWithoutWidthOrHeightAreDrawn() throws Exception {
    for (var last : List.of(new Point(5, 90), new Point(90, 5))) {
      var first = new Point(5, 5);
      judge(signed(Language.RU, drawing(List.of(new Stroke(List.of(first, last))))));
      judge(
          signed(
              Language.RU,
              drawing(List.of(new Stroke(List.of(first)), new Stroke(List.of(last))))));
    }
  }

  @Test
  void whoActsForAnOrganisationCannotSignSo() throws Exception {
    var head = new Signatory(Optional.empty(), Optional.empty(), Optional.of(Signatory.Role.HEAD));
    var inBin = new Signatory(Optional.empty(), Optional.of("260140990008"), Optional.empty());
    for (var signatory : List.of(head, inBin)) {
      var opened = opened(Language.KK, "director", drawing(Pen.loops(9)), signatory);
      assertRefused(opened);
    }
    assertRefused(opened(Language.KK, Party.ORGANISATION, drawing(Pen.loops(9)), Signatory.ANYONE));
  }

  @Test
  void aPersonWhoseNumberIsKnownCan() throws Exception {
    var person = new Signatory(Optional.of("880811290007"), Optional.empty(), Optional.empty());
    var opened = opened(Language.KK, "recipient", drawing(Pen.loops(9)), person);
    judge(signer.countersign(opened));
  }

  private void assertRefused(OpenedDocument opened) {
    var refusal = assertThrows(Refusal.class, () -> signer.countersign(opened));
    assertEquals(
        List.of("certificate-needed"), refusal.faults().stream().map(Fault::code).toList());
  }

  private CountersignedPdf signed(Language language, Drawing drawing) throws Exception {
    return signer.countersign(opened(language, "recipient", drawing, Signatory.ANYONE));
  }

  private OpenedDocument opened(
      Language language, String party, Drawing drawing, Signatory signatory) throws Exception {
    var order = new SignatureOrder(party, SignatureLevel.B_B, false, Optional.of(drawing));
    var opened = Papers.opened(signer.sign(Papers.paper(language)), order);
    var parties =
        opened.parties().stream().map(one -> new Party(one.id(), one.title(), signatory)).toList();
    return new OpenedDocument(opened.order(), opened.record(), opened.pdf(), parties);
  }

  private static Drawing drawing(List<Stroke> strokes) {
    return new Drawing(NAME, strokes);
  }

  private static int reserved() {
    return 2 * CadesCms.size(SampleKeys.key(Sample.ORGANISATION_P256).identity());
  }

  private static void judge(CountersignedPdf signed) throws Exception {
    PdfaCheck.of(signed.pdf().bytes()).obeys("2b");
    SignedPdfCheck.of(signed.pdf().bytes()).hasValidSignatures(1);
  }

  private static String shown(CountersignedPdf signed) throws IOException {
    try (var document = Loader.loadPDF(signed.pdf().bytes())) {
      var field =
          document.getSignatureFields().stream()
              .filter(one -> one.getFullyQualifiedName().equals("recipient"))
              .findFirst()
              .orElseThrow();
      var stream = field.getWidgets().get(0).getNormalAppearanceStream();
      return String.join(" ", ShownText.of(document, stream).lines());
    }
  }

  /** Left to be looked at. */
  private static void picture(CountersignedPdf signed, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "drawn"));
    Files.write(folder.resolve(name + ".pdf"), signed.pdf().bytes());
  }
}
