package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;

/** Sections whose pages are counted, and that begin on a side of their own. */
class SectionPagesTest {

  private static final Renderer RENDERER = new Renderer();

  private static final String COUNT =
      WordSample.run("", "бөлімде ") + "<w:fldSimple w:instr=' SECTIONPAGES '/>";

  /** Ends a section, which begins as it says. */
  private static String end(String type) {
    return "<w:sectPr><w:type w:val='"
        + type
        + "'/><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='850' w:bottom='1134'"
        + " w:left='1418' w:header='567' w:footer='567' w:gutter='0'/></w:sectPr>";
  }

  private static WordSample withPages(WordSample sample, int pages) {
    for (int i = 1; i < pages; i++) {
      sample.pageBreak();
    }
    return sample;
  }

  @Test
  void aSectionSaysHowManyPagesItHas() throws Exception {
    var sample = new WordSample("kk-KZ");
    withPages(sample.paragraph("", COUNT), 3).text("соңы").paragraph(end("nextPage"), "");
    withPages(sample.paragraph("", COUNT), 2);
    sample.paragraph("", WordSample.run("", "барлығы ") + "<w:fldSimple w:instr=' NUMPAGES '/>");

    List<String> pages = pages(sample);

    assertEquals(5, pages.size());
    assertEquals("бөлімде 3", pages.get(0));
    assertEquals("бөлімде 2", pages.get(3).replaceFirst("^4 ", ""));
    assertEquals("барлығы 5", pages.get(4).replaceFirst("^5 ", ""));
  }

  @Test
  void aSectionThatBeginsOnAnOddPageLeavesAnEvenOneEmpty() throws Exception {
    var sample = new WordSample("kk-KZ").text("а").paragraph(end("nextPage"), "");
    sample.text("б").paragraph(end("oddPage"), "").text("в");

    List<String> pages = pages(sample);

    assertEquals(List.of("а", "", "б"), pages.subList(0, 3));
  }

  @Test
  void aSectionThatBeginsOnAnEvenPageDoesSo() throws Exception {
    var sample = new WordSample("kk-KZ").text("а").paragraph(end("nextPage"), "");
    sample.text("б").paragraph(end("evenPage"), "").text("в");

    assertEquals(List.of("а", "б"), pages(sample).subList(0, 2));
  }

  @Test
  void aFrameIsDrawnAroundThePagesThatItIsMeantFor() throws Exception {
    assertEquals(List.of(true, true, true), framed("allPages"));
    assertEquals(List.of(true, false, false), framed("firstPage"));
    assertEquals(List.of(false, true, true), framed("notFirstPage"));
  }

  /** Of three pages, whether there is a line 20 points from each edge of the paper. */
  private static List<Boolean> framed(String display) throws Exception {
    var line = new StringBuilder("<w:pgBorders w:offsetFrom='page' w:display='" + display + "'>");
    for (String side : List.of("top", "left", "bottom", "right")) {
      line.append("<w:" + side + " w:val='single' w:sz='24' w:space='20' w:color='0000FF'/>");
    }
    var sample = withPages(new WordSample("kk-KZ").text("а"), 3).text("б");
    String framed = end("nextPage").replace("</w:sectPr>", line + "</w:pgBorders></w:sectPr>");
    var pdf = RENDERER.render(Papers.of(Language.KK, sample.paragraph(framed, "").bytes()));
    PdfaCheck.of(pdf.pdf().bytes()).obeys("3a").obeys("ua1");
    try (var read = new RenderedPdf(pdf)) {
      var seen = new ArrayList<Boolean>();
      for (int page = 1; page <= 3; page++) {
        var picture = read.picture(page);
        int right = picture.getWidth() - 22;
        int bottom = picture.getHeight() - 22;
        boolean lines =
            isBlue(picture.getRGB(300, 21))
                && isBlue(picture.getRGB(300, bottom))
                && isBlue(picture.getRGB(21, 300))
                && isBlue(picture.getRGB(right, 300));
        boolean none = !isBlue(picture.getRGB(300, 21)) && !isBlue(picture.getRGB(right, 300));
        assertEquals(lines, !none, display + " " + page);
        seen.add(lines);
      }
      return seen;
    }
  }

  private static boolean isBlue(int color) {
    return (color & 0xFFFFFF) == 0x0000FF;
  }

  private static List<String> pages(WordSample sample) throws Exception {
    var pdf = RENDERER.render(Papers.of(Language.KK, sample.bytes()));
    PdfaCheck.of(pdf.pdf().bytes()).obeys("3a").obeys("ua1");
    try (var read = new RenderedPdf(pdf)) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= read.document().getNumberOfPages(); page++) {
        pages.add(read.text(page));
      }
      return pages;
    }
  }
}
