package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Language;

/** How one finds one's way through a paper without its pages in sight. */
class OutlineTest {

  private static final Renderer RENDERER = new Renderer();

  @Test
  void headingsAreBookmarksThatLieInEachOtherAndLeadToTheirPages() throws Exception {
    var sample = new WordSample("kk-KZ");
    heading(sample, 0, "Шарттың мәні").text("мәтін");
    heading(sample, 1, "Бағасы").pageBreak();
    heading(sample, 1, "Мерзімі");
    heading(sample, 0, "Тараптар");

    try (var read = new RenderedPdf(render(sample))) {
      var outline = read.document().getDocumentCatalog().getDocumentOutline();
      assertEquals(
          List.of("Шарттың мәні 1", "-Бағасы 1", "-Мерзімі 2", "Тараптар 2"),
          entries(outline, "", read.document()));
    }
  }

  @Test
  void aPaperWithoutHeadingsHasNoBookmarks() throws Exception {
    try (var read = new RenderedPdf(render(new WordSample("kk-KZ").text("мәтін")))) {
      assertEquals(null, read.document().getDocumentCatalog().getDocumentOutline());
    }
  }

  @Test
  void whatCanBeReachedByTheTabKeyIsReachedInTheOrderOfReading() throws Exception {
    var sample = new WordSample("kk-KZ");
    sample.xml(sample.link("https://example.org", WordSample.run("", "сілтеме"))).pageBreak();
    sample.text("мәтін");

    try (var read = new RenderedPdf(render(sample))) {
      for (var page : read.document().getPages()) {
        assertEquals(COSName.S, page.getCOSObject().getCOSName(COSName.getPDFName("Tabs")));
      }
    }
  }

  private static List<String> entries(PDOutlineNode node, String depth, PDDocument document)
      throws IOException {
    var entries = new ArrayList<String>();
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      entries.add(depth + item.getTitle() + " " + page);
      entries.addAll(entries(item, depth + "-", document));
    }
    return entries;
  }

  private static WordSample heading(WordSample sample, int level, String text) {
    return sample.paragraph("<w:outlineLvl w:val='" + level + "'/>", WordSample.run("", text));
  }

  private static ArchivalPdf render(WordSample sample) {
    return RENDERER.render(Papers.of(Language.KK, sample.bytes()));
  }
}
