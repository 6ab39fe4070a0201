package org.qoltanba.rendering.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Arrays;
import java.util.function.BiFunction;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.pdf.PDFAMode;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.rendering.typeface.SharedFonts;

class LeanRendererTest {

  private static final FopFactory FACTORY =
      new FopFactoryBuilder(URI.create("classpath:/")).setTableBorderOverpaint(true).build();
  private static final SharedFonts FONTS = new SharedFonts();
  private static final String PAPER =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Tinos">
        <fo:layout-master-set>
          <fo:simple-page-master master-name="page" page-width="80mm" page-height="60mm">
            <fo:region-body margin="7.3mm"/>
          </fo:simple-page-master>
        </fo:layout-master-set>
        <fo:page-sequence master-reference="page">
          <fo:flow flow-name="xsl-region-body">%s</fo:flow>
        </fo:page-sequence>
      </fo:root>
      """;
  private static final String TABLE =
      """
      <fo:table table-layout="fixed" width="60mm" border-collapse="%1$s" %2$s>
        <fo:table-column column-width="25mm"/><fo:table-column column-width="35mm"/>
        <fo:table-body>
          <fo:table-row><fo:table-cell %3$s><fo:block>a</fo:block></fo:table-cell>
            <fo:table-cell %3$s background-color="#eee"><fo:block>b</fo:block></fo:table-cell>
          </fo:table-row>
          <fo:table-row><fo:table-cell %3$s number-columns-spanned="2"><fo:block>c</fo:block>
            </fo:table-cell></fo:table-row>
        </fo:table-body>
      </fo:table>
      """;

  /**
   * Lines and boxes are rounded to pixels in different ways: what counts is the shade of a spot.
   */
  private static final int SPOT = 4;

  private static final double SHADE = 64;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "border='1.3pt solid black'",
        "border='0.5pt solid #1F3864'",
        "border-top='3pt solid black' border-left='0.7pt solid black'",
        "border-bottom='2pt solid red' border-right='4pt solid red'",
        "border='2pt dashed black'",
        "border='2pt solid black' border-top='5pt solid blue'",
        "border='3pt double black'",
        ""
      })
  void bordersLookAsThoseOfFop(String border) throws Exception {
    for (String model : new String[] {"collapse", "separate"}) {
      for (String around : new String[] {"", "border='2pt solid black'"}) {
        looksAlike(TABLE.formatted(model, around, border));
      }
    }
    looksAlike("<fo:block " + border + " padding='2pt'>Шарт</fo:block>");
  }

  private static void looksAlike(String flow) throws Exception {
    Raster ours = picture(flow, LeanRenderer::new).getRaster();
    Raster theirs = picture(flow, LeanRendererTest::plain).getRaster();
    for (int x = 0; x < ours.getWidth() - SPOT; x += SPOT / 2) {
      for (int y = 0; y < ours.getHeight() - SPOT; y += SPOT / 2) {
        assertEquals(shade(theirs, x, y), shade(ours, x, y), SHADE, x + " " + y + " in " + flow);
      }
    }
  }

  private static IFRenderer plain(FOUserAgent agent, LeanPdf pdf) {
    var renderer = new IFRenderer(agent);
    renderer.setDocumentHandler(pdf);
    return renderer;
  }

  private static double shade(Raster picture, int x, int y) {
    return Arrays.stream(picture.getSamples(x, y, SPOT, SPOT, 0, (int[]) null))
        .average()
        .orElseThrow();
  }

  private static BufferedImage picture(
      String flow, BiFunction<FOUserAgent, LeanPdf, IFRenderer> renderer) throws Exception {
    var agent = FACTORY.newFOUserAgent();
    var statement = new Statement(PDFAMode.PDFA_2B, new byte[0]);
    agent.setRendererOverride(renderer.apply(agent, new LeanPdf(agent, FONTS, statement)));
    var pdf = new ByteArrayOutputStream();
    var fop = FACTORY.newFop(MimeConstants.MIME_PDF, agent, pdf);
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(
            new StreamSource(new StringReader(PAPER.formatted(flow))),
            new SAXResult(fop.getDefaultHandler()));
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFRenderer(document).renderImage(0, 3, ImageType.GRAY);
    }
  }
}
