package org.qoltanba.rendering.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.rendering.font.FontBook;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

class FopEngineTest {

  private static final int AT_ONCE = 8;
  private static final String PAPER =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Tinos">
        <fo:layout-master-set>
          <fo:simple-page-master master-name="page" page-width="100mm" page-height="100mm">
            <fo:region-body/>
          </fo:simple-page-master>
        </fo:layout-master-set>
        <fo:page-sequence master-reference="page">
          <fo:flow flow-name="xsl-region-body"><fo:block>Шарт</fo:block></fo:flow>
        </fo:page-sequence>
      </fo:root>
      """;

  @Test
  void aFreshEngineServesManyThreadsAtOnce() {
    var fonts = new FontBook();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (int round = 0; round < 12; round++) {
        var engine = new FopEngine(fonts, 10);
        var start = new CyclicBarrier(AT_ONCE);
        List<CompletableFuture<Integer>> pages =
            Stream.generate(
                    () -> CompletableFuture.supplyAsync(() -> pages(engine, start), threads))
                .limit(AT_ONCE)
                .toList();
        pages.forEach(page -> assertEquals(1, page.join()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int pages(FopEngine engine, CyclicBarrier start) {
    try {
      var profile = new PdfProfile(ConformanceLevel.PDFA_2B, Language.KK, "Шарт");
      start.await();
      return engine.layOut(FopEngineTest::emit, profile, Instant.EPOCH).pages();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void emit(ContentHandler target) throws SAXException {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(target);
      reader.parse(new InputSource(new StringReader(PAPER)));
    } catch (IOException | ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }
}
