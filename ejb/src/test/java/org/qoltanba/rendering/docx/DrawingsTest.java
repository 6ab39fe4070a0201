package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.paper.Sides;

class DrawingsTest {

  private static final byte[] PNG = bytes("\u0089PNG\r\n");
  private static final byte[] SVG =
      bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>");
  private static final String EXTENT = "<wp:extent cx='1270000' cy='635000'/>";
  private static final String PLACE =
      "<wp:positionH relativeFrom='page'><wp:posOffset>127000</wp:posOffset></wp:positionH>"
          + "<wp:positionV relativeFrom='margin'><wp:align>bottom</wp:align></wp:positionV>";

  @Test
  void aPictureInALineHasItsSizeAndItsWords() {
    assertEquals(
        "0: see [image/png 100x50 'A seal'] and [image/png 100x50 decorative]\n",
        Docx.of(
                p(
                    r("see "),
                    inline("<wp:docPr id='1' descr='A seal'/>", pic("<a:blip r:embed='i'/>", "")),
                    r(" and "),
                    inline(
                        "<wp:docPr id='1'><a:extLst><a:ext><adec:decorative val='1'/></a:ext></a:extLst>"
                            + "</wp:docPr>",
                        pic("<a:blip r:embed='i'/>", ""))))
            .picture("i", PNG)
            .text());
  }

  @Test
  void aPictureLeadsWhereItsLinkOrTheOneAroundItSays() {
    String clicked = "<wp:docPr id='1'><a:hlinkClick r:id='l'/></wp:docPr>";
    assertEquals(
        "0: <urn:x-sig:director|[image/png 100x50]><https://a.kz|[image/png 100x50]>\n",
        Docx.of(
                p(
                    "<w:hyperlink r:id='s'>"
                        + inline("", pic("<a:blip r:embed='i'/>", ""))
                        + "</w:hyperlink>",
                    inline(clicked, pic("<a:blip r:embed='i'/>", ""))))
            .picture("i", PNG)
            .link("l", "https://a.kz")
            .link("s", "urn:x-sig:director")
            .text());
  }

  @Test
  void ofTwoFormsOfAPictureTheDrawnOneIsTaken() {
    String blip =
        "<a:blip r:embed='i'><a:extLst><a:ext><asvg:svgBlip r:embed='s'/></a:ext></a:extLst></a:blip>";
    assertEquals(
        "0: [image/svg+xml 100x50]\n",
        Docx.of(p(inline("", pic(blip, "")))).picture("i", PNG).picture("s", SVG).text());
    assertEquals(
        "0: [image/png 100x50]\n", Docx.of(p(inline("", pic(blip, "")))).picture("i", PNG).text());
  }

  @Test
  void aPictureOutsideTheFileIsNotFetched() {
    Docx docx =
        Docx.of(p(inline("", pic("<a:blip r:link='i'/>", ""))))
            .relation("document", "image", "i", "http://a.kz/i.png", " TargetMode='External'");
    assertThrows(StepFailed.class, docx::read);
  }

  @Test
  void aPictureThatIsNoPartOfTheFileIsSaidToBeLost() {
    for (String target : List.of("mailto:nobody", "../../up.png", "", "%%")) {
      assertEquals(
          "0:\nlost: picture in 0 \"\"\n",
          Docx.of(p(inline("", pic("<a:blip r:embed='i'/>", ""))))
              .relation("document", "image", "i", target, "")
              .text());
    }
  }

  @Test
  void turnsEffectsAndMissingPicturesAreSaidToBeLost() {
    String crop = pic("<a:blip r:embed='i'><a:grayscl/></a:blip>", "<a:xfrm rot='5400000'/>");
    assertEquals(
        """
        0: [image/png 100x50]
        1:
        lost: turned-picture in 0 ""
        lost: picture-effect in 0 ""
        lost: picture in 1 ""
        """,
        Docx.of(p(inline("", crop)), p(inline("", pic("<a:blip r:embed='gone'/>", ""))))
            .picture("i", PNG)
            .text());
  }

  @Test
  void anAnchoredPictureHasAPlaceOfItsOwn() {
    String anchor =
        "<wp:anchor distT='12700' distB='25400' distL='38100' distR='50800'>"
            + PLACE
            + EXTENT
            + "<wp:wrapTight/><wp:docPr id='1'/>"
            + graphic(pic("<a:blip r:embed='i'/>", ""))
            + "</wp:anchor>";
    Docx docx = Docx.of(p(r("a"), drawing(anchor))).picture("i", PNG);
    assertEquals(
        """
        0: a[box]
          box 100x50 at PAGE 10, MARGIN bottom SQUARE [image/png 100x50]
        """,
        docx.text());
    assertEquals(new Sides(1, 4, 2, 3), Words.box(docx.read()).gap());
  }

  @Test
  void theLinkOfAPictureWithAPlaceOfItsOwnIsSaidToBeLost() {
    String about = "<wp:docPr id='1'><a:hlinkClick r:id='l'/></wp:docPr>";
    String picture = graphic(pic("<a:blip r:embed='i'/>", ""));
    assertEquals(
        "lost: link-of-floating-picture in 0 \"\"",
        Docx.of(p(drawing("<wp:anchor>" + PLACE + EXTENT + about + picture + "</wp:anchor>")))
            .picture("i", PNG)
            .link("l", "https://a.kz")
            .text()
            .lines()
            .reduce((first, last) -> last)
            .orElseThrow());
  }

  @Test
  void placesInPercentAndInMarginsAreCountedOut() {
    String across =
        "<wp:positionH relativeFrom='page'><wp14:pctPosHOffset>50000</wp14:pctPosHOffset></wp:positionH>"
            + "<wp:positionV relativeFrom='bottomMargin'><wp:posOffset>12700</wp:posOffset></wp:positionV>";
    String page =
        "<w:sectPr><w:pgSz w:w='8000' w:h='9000'/><w:pgMar w:top='0' w:bottom='1000'/></w:sectPr>";
    assertEquals(
        """
        0: [box]
          box 100x50 at PAGE 200, PAGE 401 NONE [image/png 100x50]
        """,
        Docx.of(
                p(
                    drawing(
                        "<wp:anchor>"
                            + across
                            + EXTENT
                            + "<wp:wrapNone/>"
                            + graphic(pic("<a:blip r:embed='i'/>", ""))
                            + "</wp:anchor>")),
                page)
            .picture("i", PNG)
            .text());
  }

  @Test
  void aTextBoxHoldsBlocksThatAreCountedWithTheText() {
    String shape =
        "<wps:wsp><wps:spPr><a:prstGeom prst='rect'/><a:solidFill><a:srgbClr val='FFEE00'/></a:solidFill>"
            + "<a:ln w='12700'><a:solidFill><a:schemeClr val='tx1'/></a:solidFill></a:ln></wps:spPr>"
            + "<wps:txbx><w:txbxContent>"
            + p(r("in a box"))
            + "</w:txbxContent></wps:txbx>"
            + "<wps:bodyPr lIns='12700' tIns='0'/></wps:wsp>";
    Docx docx =
        Docx.of(
            p(
                r("a"),
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
                    + PLACE
                    + EXTENT
                    + "<wp:wrapSquare/>"
                    + graphic(shape)
                    + "</wp:anchor></w:drawing></mc:Choice>"
                    + "<mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>",
                r("b")),
            p(r("c")));
    assertEquals(
        """
        0: a[box]b
          box 100x50 at PAGE 10, MARGIN bottom SQUARE on #FFEE00 borders 1 1 1 1
            1: in a box
        2: c
        """,
        docx.text());
    assertEquals(new Sides(0, 7.2, 3.6, 1), Words.box(docx.read()).text().padding());
  }

  @Test
  void aRuleIsABoxWithoutAnInside() {
    String line =
        "<wps:wsp><wps:spPr><a:prstGeom prst='line'/></wps:spPr><wps:style><a:lnRef idx='1'>"
            + "<a:srgbClr val='FF0000'/></a:lnRef></wps:style></wps:wsp>";
    assertEquals(
        """
        0: [box]
          box 100x0 at PAGE 10, MARGIN bottom NONE borders 0.5#FF0000 - - -
        """,
        Docx.of(
                p(
                    drawing(
                        "<wp:anchor>"
                            + PLACE
                            + "<wp:extent cx='1270000' cy='0'/>"
                            + graphic(line)
                            + "</wp:anchor>")))
            .text());
  }

  @Test
  void chartsAndWhatElseIsDrawnAreSaidToBeLost() {
    assertEquals(
        """
        0: a
        1: b
        lost: chart in 0 "a"
        lost: drawing in 1 "b"
        """,
        Docx.of(p(r("a"), inline("", "<c:chart/>")), p(r("b"), inline("", "<group/>"))).text());
  }

  @Test
  void aTextBoxMayGrowAndItsTextMayStandInTheMiddle() {
    String shape =
        "<wps:wsp><wps:spPr><a:prstGeom prst='rect'/></wps:spPr><wps:txbx><w:txbxContent>"
            + p(r("in a box"))
            + "</w:txbxContent></wps:txbx><wps:bodyPr anchor='ctr'><a:spAutoFit/></wps:bodyPr></wps:wsp>";
    String anchor = "<wp:anchor behindDoc='1'>" + PLACE + EXTENT + graphic(shape) + "</wp:anchor>";
    assertEquals(
        """
        0: [box]
          box 100x50 at PAGE 10, MARGIN bottom NONE behind grows center
            1: in a box
        """,
        Docx.of(p(drawing(anchor))).text());
  }

  private static String inline(String about, String drawn) {
    return drawing("<wp:inline>" + EXTENT + about + graphic(drawn) + "</wp:inline>");
  }

  private static String drawing(String anchor) {
    return "<w:r><w:drawing>" + anchor + "</w:drawing></w:r>";
  }

  private static String graphic(String drawn) {
    return "<a:graphic><a:graphicData>" + drawn + "</a:graphicData></a:graphic>";
  }

  private static String pic(String fill, String shape) {
    return "<pic:pic><pic:blipFill>"
        + fill
        + "</pic:blipFill><pic:spPr>"
        + shape
        + "</pic:spPr></pic:pic>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
