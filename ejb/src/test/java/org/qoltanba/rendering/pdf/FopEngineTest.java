package org.qoltanba.rendering.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.font.FontBook;
import org.w3c.dom.Document;

class FopEngineTest {

  private static final FopEngine ENGINE = new FopEngine(new FontBook(), 2);

  @Test
  void asManyPagesAsTheLimitAreLaidOut() throws Exception {
    assertEquals(
        2, layOut("<fo:block>1</fo:block><fo:block break-before='page'>2</fo:block>").pages());
  }

  @Test
  void morePagesThanTheLimitAreRefused() {
    String page = "<fo:block break-before='page'>1</fo:block>";

    Refusal refusal = assertThrows(Refusal.class, () -> layOut(page + page + page));

    assertEquals("too-many-pages", refusal.faults().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/hostname", "http://127.0.0.1:9/a.png", "jar:file:/a.jar!/b.png"})
  void onlyTheClassPathIsRead(String address) {
    String picture = "<fo:block><fo:external-graphic src=\"url('" + address + "')\"/></fo:block>";

    assertThrows(StepFailed.class, () -> layOut(picture));
  }

  @Test
  void aFontThatIsNotThereIsAFailure() {
    assertThrows(StepFailed.class, () -> layOut("<fo:block font-family='Comic Sans'>1</fo:block>"));
  }

  private static FopEngine.Layout layOut(String blocks) throws Exception {
    String fo =
        "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format' font-family='Tinos' xml:lang='en'>"
            + "<fo:layout-master-set><fo:simple-page-master master-name='a'><fo:region-body/>"
            + "</fo:simple-page-master></fo:layout-master-set>"
            + "<fo:page-sequence master-reference='a'><fo:flow flow-name='xsl-region-body'>"
            + blocks
            + "</fo:flow></fo:page-sequence></fo:root>";
    return ENGINE.layOut(parse(fo), Instant.EPOCH);
  }

  private static Document parse(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
