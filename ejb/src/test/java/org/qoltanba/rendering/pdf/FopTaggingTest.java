package org.qoltanba.rendering.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.rendering.StructureTree;
import org.verapdf.core.VeraPDFException;

/** What XSL-FO has to look like to become PDF/A-3a and PDF/UA-1. */
class FopTaggingTest {

  private static final FopEngine ENGINE = new FopEngine(10);
  private static final PdfProfile PROFILE =
      new PdfProfile(ConformanceLevel.PDFA_3A, Language.KK, "Шарт");
  private static final String PICTURE =
      """
      <svg:svg width="10" height="10"><svg:rect width="10" height="10" fill="red"/></svg:svg>""";

  @Test
  void headingsAreTagged() throws Exception {
    holds(
        """
        H1 Шарт
        P Мәтін қалың
        H2 Бап""",
        """
        <fo:block role="H1">Шарт</fo:block>
        <fo:block>Мәтін <fo:inline font-weight="bold">қалың</fo:inline></fo:block>
        <fo:block role="H2">Бап</fo:block>""");
  }

  @Test
  void headingsBeginWithTheFirstLevelAndSkipNone() throws Exception {
    holds(
        """
        H1 a
        H2 b
        H1 c
        H2 d""",
        """
        <fo:block role="H3">a</fo:block>
        <fo:block role="H3">b</fo:block>
        <fo:block role="H1">c</fo:block>
        <fo:block role="H9">d</fo:block>""");
  }

  @Test
  void runsHaveTheirLanguage() throws Exception {
    holds(
        """
        P Lang=ru Абзац
        P Сөз
         Span Lang=ru слово
        P
         Link Lang=en Alt=site here <Link Contents=site>""",
        """
        <fo:block xml:lang="ru">Абзац</fo:block>
        <fo:block>Сөз <fo:inline xml:lang="ru">слово</fo:inline></fo:block>
        <fo:block><fo:basic-link external-destination="url('https://a.kz/')" xml:lang="en"
          fox:alt-text="site">here</fo:basic-link></fo:block>""");
  }

  @Test
  void neighbouringItemsLieInOneListAndDeeperOnesInside() throws Exception {
    holds(
        """
        L
         LI
          Lbl 1.
          LBody a
           L
            LI
             Lbl 1.1.
             LBody b
         LI
          Lbl 2.
          LBody c
        P d
        L
         LI
          Lbl 3.
          LBody e""",
        item(1, "1.", "a")
            + "<fo:block/>"
            + item(2, "1.1.", "b")
            + item(1, "2.", "c")
            + "<fo:block>d</fo:block>"
            + item(1, "3.", "e"));
  }

  @Test
  void itemsInTwoCellsLieInTwoLists() throws Exception {
    holds(
        """
        Table
         TR
          TD
           L
            LI
             Lbl 1.
             LBody a
          TD
           L
            LI
             Lbl 2.
             LBody b""",
        table("", row("", item(1, "1.", "a"), item(1, "2.", "b"))));
  }

  @Test
  void tablesHaveHeadersWithScope() throws Exception {
    holds(
        """
        Table
         TR
          TH Scope=Column
           P A
          TH Scope=Column
           P B
         TR
          TD
           P 1
          TD""",
        table(
            "<fo:table-header>"
                + row("", "<fo:block>A</fo:block>", "<fo:block>B</fo:block>")
                + "</fo:table-header>",
            row("", "<fo:block>1</fo:block>", "<fo:block/>")));
  }

  @Test
  void aHeaderColumnIsTheScopeOfItsRows() throws Exception {
    holds(
        """
        Table
         TR
          TH Scope=Row
           P A
          TD
           P 1""",
        table("", row("", "<fo:block>A</fo:block>", "<fo:block>1</fo:block>"))
            .replaceFirst("<fo:table-column", "<fo:table-column fox:header='true'"));
  }

  @Test
  void aTableThatOnlyPlacesThingsIsNoTable() throws Exception {
    holds(
        """
        Div
         Div
          Div
           P A
          Div
           P 1""",
        table("", row("role='Div'", "<fo:block>A</fo:block>", "<fo:block>1</fo:block>"))
            .replace("<fo:table ", "<fo:table role='Div' ")
            .replace("<fo:table-cell", "<fo:table-cell role='Div'"));
  }

  @Test
  void footnotesAreNotesWithAnIdentifier() throws Exception {
    holds(
        """
        P Мәтін
         Span
          Reference 1
          Note ID=note-000001
           P
            Lbl 1 Ескерту""",
        """
        <fo:block>Мәтін<fo:footnote><fo:inline role="Reference">1</fo:inline>
          <fo:footnote-body><fo:block><fo:inline role="Lbl">1 </fo:inline>Ескерту</fo:block>
          </fo:footnote-body></fo:footnote></fo:block>""");
  }

  @Test
  void picturesHaveAnAlternateTextOrAreArtifacts() throws Exception {
    holds(
        """
        P a
         Figure Alt=Елтаңба
        P b""",
        """
        <fo:block>a<fo:instream-foreign-object fox:alt-text="Елтаңба">%1$s
          </fo:instream-foreign-object></fo:block>
        <fo:block>b<fo:instream-foreign-object role="artifact" fox:alt-text="-">%1$s
          </fo:instream-foreign-object></fo:block>"""
            .formatted(PICTURE));
  }

  @Test
  void eachLinkHasItsOwnDescribedAnnotation() throws Exception {
    holds(
        """
        TOC
         TOCI
          Link Alt=One 1 One
           Span 1 <Link Contents=One 1>
        H1 One
        P
         Link Alt=x x <Link Contents=x>
         Link Alt=y y <Link Contents=y>""",
        """
        <fo:block role="TOCI"><fo:basic-link internal-destination="h" fox:alt-text="One 1"
          >One<fo:leader leader-pattern="dots"/><fo:page-number-citation ref-id="h"
          /></fo:basic-link></fo:block>
        <fo:block role="H1" id="h">One</fo:block>
        <fo:block
          ><fo:basic-link internal-destination="h" fox:alt-text="x">x</fo:basic-link
          ><fo:basic-link internal-destination="h" fox:alt-text="y">y</fo:basic-link></fo:block>""");
  }

  @Test
  void aPlaceOfSignatureIsALinkWithoutContent() throws Exception {
    holds(
        """
        P Директор
         Link Alt=Директор <Link Contents=Директор>""",
        """
        <fo:block>Директор<fo:basic-link external-destination="url('urn:x-sig:director')"
          fox:alt-text="Директор"><fo:instream-foreign-object role="artifact" fox:alt-text="-"
          ><svg:svg width="60mm" height="20mm"/></fo:instream-foreign-object></fo:basic-link
          ></fo:block>""");
  }

  @Test
  void textBoxesAreRead() throws Exception {
    holds(
        """
        P a
        Div
         P b""",
        """
        <fo:block>a</fo:block>
        <fo:block-container position="absolute" top="50mm" border="1pt solid black">
          <fo:block>b</fo:block></fo:block-container>""");
  }

  @Test
  void nothingInsideAnArtifactIsRead() throws Exception {
    String link =
        "<fo:basic-link external-destination=\"url('https://a.kz/')\" fox:alt-text='a'>a"
            + "</fo:basic-link>";
    holds(
        "P a",
        """
        <fo:block role="artifact">x<fo:inline xml:lang="ru">y</fo:inline>%1$s</fo:block>
        <fo:block>a<fo:inline role="artifact">z</fo:inline></fo:block>
        <fo:block-container><fo:block role="artifact"><fo:block role="LI1">w</fo:block></fo:block>
        </fo:block-container>"""
            .formatted(link));
  }

  @Test
  void pagesAndLinesThatSteerBreaksAreClean() throws Exception {
    holds(
        """
        P bc d e f
        P a
         Span 1 of
         Span 1""",
        """
        <fo:block>b\u00ADc d\u00A0e f\u2060\u200B</fo:block>
        <fo:block id="z">a <fo:page-number/> of <fo:page-number-citation ref-id="z"/></fo:block>""");
  }

  /** Fails unless the flow is read as the tree says, and both profiles are obeyed. */
  private static void holds(String tree, String flow) throws IOException, VeraPDFException {
    String header = "Бет <fo:page-number/>";
    byte[] pdf = ENGINE.layOut(FoText.paper(header, flow), PROFILE, Instant.EPOCH).pdf();
    assertEquals(tree, StructureTree.of(pdf));
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
  }

  private static String item(int level, String label, String text) {
    return """
        <fo:block role="LI%d"><fo:inline role="Lbl">%s </fo:inline><fo:inline role="LBody">%s\
        </fo:inline></fo:block>"""
        .formatted(level, label, text);
  }

  private static String table(String header, String rows) {
    return """
        <fo:table table-layout="fixed" width="100mm"><fo:table-column column-width="50mm"/>\
        <fo:table-column column-width="50mm"/>%s<fo:table-body>%s</fo:table-body></fo:table>"""
        .formatted(header, rows);
  }

  private static String row(String attributes, String first, String second) {
    return """
        <fo:table-row %s><fo:table-cell border="1pt solid black">%s</fo:table-cell>\
        <fo:table-cell background-color="#eee">%s</fo:table-cell></fo:table-row>"""
        .formatted(attributes, first, second);
  }
}
