package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.paper.Sides;

class VmlTest {

  private static final byte[] PNG = "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void olderFilesHaveTextBoxesInVml() {
    String shape =
        "<v:shape type='#_x0000_t202' style='position:absolute;margin-left:10pt;margin-top:1in;width:100pt;"
            + "height:50pt;mso-position-horizontal-relative:page' fillcolor='#eef [12]' stroked='f'>"
            + "<v:textbox inset='0,1pt,2pt,3pt'><w:txbxContent>"
            + p(r("in a box"))
            + "</w:txbxContent></v:textbox>"
            + "</v:shape>";
    Docx docx = Docx.of(p("<w:r><w:pict>" + shape + "</w:pict></w:r>"));
    assertEquals(
        """
        0: [box]
          box 100x50 at PAGE 10, PARAGRAPH 72 NONE on #eeeeff
            1: in a box
        """,
        docx.text());
    assertEquals(new Sides(1, 2, 3, 0), Words.box(docx.read()).text().padding());
  }

  @Test
  void olderFilesHavePicturesAndObjectsInVml() {
    String shape =
        "<v:shape style='width:100pt;height:50pt' alt='A seal'><v:imagedata r:id='i'/></v:shape>";
    assertEquals(
        """
        0: [image/png 100x50 'A seal'][image/png 100x50 'A seal']
        lost: embedded-object in 0 ""
        """,
        Docx.of(p("<w:r><w:pict>" + shape + "</w:pict><w:object>" + shape + "</w:object></w:r>"))
            .picture("i", PNG)
            .text());
  }

  @Test
  void picturesInVmlAreCropped() {
    String shape =
        "<v:shape style='width:100pt;height:50pt'>"
            + "<v:imagedata r:id='i' cropleft='16384f' croptop='.5'/></v:shape>";
    assertEquals(
        "0: [image/svg+xml 100x50]\n",
        Docx.of(p("<w:r><w:pict>" + shape + "</w:pict></w:r>")).picture("i", PNG).text());
  }

  @Test
  void wordsDrawnAcrossThePageAreAWatermark() {
    String shape =
        "<v:shape type='#_x0000_t136' style='position:absolute;margin-left:0;margin-top:0;width:400pt;height:100pt;"
            + "rotation:315;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            + "mso-position-vertical:center;mso-position-vertical-relative:margin' fillcolor='silver'>"
            + "<v:fill opacity='.5'/><v:textpath style='font-family:&quot;Calibri&quot;' string='ЖОБА'/></v:shape>";
    assertEquals(
        """
        0: [box]
          box 400x100 at MARGIN center, MARGIN center NONE Watermark[text=ЖОБА, fontFamily=Calibri, color=#c0c0c0, opacity=0.5, degrees=315.0]
        """,
        Docx.of(p("<w:r><w:pict>" + shape + "</w:pict></w:r>")).text());
  }

  @Test
  void rulesInVml() {
    String line =
        "<v:line style='position:absolute' from='10pt,5pt' to='110pt,5pt' strokecolor='red' strokeweight='2pt'/>";
    String across = "<v:rect style='width:0;height:1.5pt' o:hr='t' fillcolor='gray' stroked='f'/>";
    String page =
        "<w:sectPr><w:pgSz w:w='8000' w:h='9000'/><w:pgMar w:left='1000' w:right='1000'/></w:sectPr>";
    assertEquals(
        """
        0: [box][box]
          box 100x0 at COLUMN 10, PARAGRAPH 5 NONE borders 2#ff0000 - - -
          box 300x1.5 at COLUMN 0, PARAGRAPH 0 TOP_AND_BOTTOM on #808080
        """,
        Docx.of(p("<w:r><w:pict>" + line + across + "</w:pict></w:r>"), page).text());
  }

  @Test
  void aTextBoxMayGrowAndItsTextMayStandAtTheBottom() {
    String shape =
        "<v:rect style='position:absolute;z-index:-1;width:100pt;height:50pt;v-text-anchor:bottom'"
            + " stroked='f' filled='f'><v:textbox style='mso-fit-shape-to-text:t'><w:txbxContent>"
            + p(r("in a box"))
            + "</w:txbxContent></v:textbox></v:rect>";
    assertEquals(
        """
        0: [box]
          box 100x50 at COLUMN 0, PARAGRAPH 0 NONE behind grows after
            1: in a box
        """,
        Docx.of(p("<w:r><w:pict>" + shape + "</w:pict></w:r>")).text());
  }
}
