package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.rendering.StructureTree;
import org.qoltanba.rendering.pdf.FoText;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.qoltanba.samples.Sample;
import org.verapdf.core.VeraPDFException;

/** Signatures on a PDF/A-3a and PDF/UA-1 from the service's own engine. */
class TaggedPaperTest {

  private static final PadesSigner SIGNER =
      new PadesSigner(
          SampleKeys.ring(Sample.ORGANISATION_P256, Sample.DIRECTOR, Sample.RECIPIENT),
          PadesSignerTest.STOPPED);

  @ParameterizedTest
  @EnumSource(Language.class)
  void itStaysBothWithEachOfThreeSignatures(Language language) throws Exception {
    SignedPdf none = SIGNER.sign(Papers.paper(paper(language), language, List.of()));
    holds(none.pdf());
    var first = SIGNER.countersign(Papers.opened(none, Papers.order("organisation"))).pdf();
    holds(first);
    SignedPdfCheck.of(first.bytes()).hasValidSignatures(1);
    var second = countersigned(first, language, "director");
    holds(second);
    SignedPdfCheck.of(second.bytes()).hasValidSignatures(2);
    var third = countersigned(second, language, "recipient");
    holds(third);
    SignedPdfCheck.of(third.bytes()).hasValidSignatures(3);
  }

  @Test
  void aPlaceIsReadAsAFormFieldWithThePartysTitle() throws Exception {
    var orders = List.of(Papers.order("director"));
    SignedPdf signed = SIGNER.sign(Papers.paper(paper(Language.KK), Language.KK, orders));
    String tree = StructureTree.of(signed.pdf().bytes());
    assertTrue(tree.contains("Form Alt=director <Widget TU=Директор Contents=director>"), tree);
    assertEquals(3, tree.lines().filter(line -> line.strip().startsWith("Form ")).count(), tree);
  }

  private static Content countersigned(Content pdf, Language language, String party) {
    return SIGNER.countersign(Papers.opened(pdf, language, Papers.order(party), List.of())).pdf();
  }

  private static void holds(Content pdf) throws IOException, VeraPDFException {
    PdfaCheck.of(pdf.bytes()).obeys("3a").obeys("ua1");
  }

  private static byte[] paper(Language language) {
    String flow =
        """
        <fo:block role="H1">Шарт</fo:block>
        <fo:block>%s</fo:block>
        <fo:table table-layout="fixed" width="100mm" role="Div"><fo:table-body>
          <fo:table-row role="Div"><fo:table-cell role="Div"><fo:block>%s</fo:block></fo:table-cell>
          <fo:table-cell role="Div"><fo:block>%s</fo:block></fo:table-cell></fo:table-row>
        </fo:table-body></fo:table>"""
            .formatted(place("recipient"), place("organisation"), place("director"));
    var profile = new PdfProfile(ConformanceLevel.PDFA_3A, language, "Шарт");
    return new FopEngine(10).layOut(FoText.paper("", flow), profile, Instant.EPOCH).pdf();
  }

  private static String place(String party) {
    return """
        <fo:basic-link external-destination="url('urn:x-sig:%1$s')" fox:alt-text="%1$s"
        ><fo:instream-foreign-object role="artifact" fox:alt-text="-"
        ><svg:svg width="40mm" height="20mm"/></fo:instream-foreign-object></fo:basic-link>"""
        .formatted(party);
  }
}
