package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.rendering.docx.foundation.Foundations;
import org.qoltanba.rendering.ooxml.WordFile;

class FoundationTest {

  private static final String NUMBERED_STYLE =
      "<w:styles><w:style w:type='paragraph' w:styleId='H'><w:pPr><w:keepNext/><w:numPr>"
          + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style></w:styles>";
  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
          + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/><w:pPr><w:ind w:left='400'/></w:pPr>"
          + "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
          + "</w:numbering>";

  @Test
  void filesOfTheSameTemplateShareIt() {
    var foundations = new Foundations();
    var one = foundations.of(new WordFile(styled(1).body(p(r("a"))).content()));
    assertSame(one, foundations.of(new WordFile(styled(1).body(p(r("b"))).content())));
    assertNotSame(one, foundations.of(new WordFile(styled(2).body(p(r("a"))).content())));
  }

  @Test
  void onlyTheLastUsedAreKept() {
    var foundations = new Foundations();
    var first = foundations.of(new WordFile(styled(0).content()));
    for (int i = 1; i <= 63; i++) {
      foundations.of(new WordFile(styled(i).content()));
    }
    assertSame(first, foundations.of(new WordFile(styled(0).content())));
    var second = foundations.of(new WordFile(styled(1).content()));
    for (int i = 100; i < 164; i++) {
      foundations.of(new WordFile(styled(i).content()));
    }
    assertNotSame(second, foundations.of(new WordFile(styled(1).content())));
  }

  @Test
  void aReaderIsSafeForThreads() throws Exception {
    var reader = new PaperReader();
    Content content =
        styled(1)
            .part("numbering", NUMBERING)
            .body(p("<w:pPr><w:pStyle w:val='S'/></w:pPr>", r("text")).repeat(200))
            .content();
    String expected = PaperText.of(new PaperReader().read(content));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      var readings = new ArrayList<Callable<String>>();
      for (int i = 0; i < 16; i++) {
        readings.add(() -> PaperText.of(reader.read(content)));
      }
      for (var reading : threads.invokeAll(readings)) {
        assertEquals(expected, reading.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aParagraphTakenOutOfItsStylesListHasNothingOfIt() {
    assertEquals(
        "0 indents 20/0/0: (1.) in\n1: out\n2 indents 20/0/0: (2.) in\n",
        Docx.of(
                p("<w:pPr><w:pStyle w:val='H'/></w:pPr>", r("in")),
                p(
                    "<w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>",
                    r("out")),
                p("<w:pPr><w:pStyle w:val='H'/></w:pPr>", r("in")))
            .part("styles", NUMBERED_STYLE)
            .part("numbering", NUMBERING)
            .text());
  }

  @Test
  void whatAStyleAsksForInVainIsSaidToBeLost() {
    String styles =
        "<w:styles><w:style w:type='character' w:styleId='B'><w:rPr><w:w w:val='80'/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='C'><w:basedOn w:val='B'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='P'><w:pPr><w:framePr/></w:pPr></w:style></w:styles>";
    assertEquals(
        """
        0: narrow
        1: drop
        lost: stretched-text in 0 "narrow"
        lost: frame in 1 "drop"
        """,
        Docx.of(
                p("<w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>narrow</w:t></w:r>"),
                p("<w:pPr><w:pStyle w:val='P'/></w:pPr>", r("drop")))
            .part("styles", styles)
            .text());
  }

  @ParameterizedTest
  @CsvSource({
    "<w:u w:val='wave'/>, underline",
    "<w:u w:val='double'/>, underline",
    "<w:dstrike/>, double-strike",
    "<w:eastAsianLayout w:combine='1'/>, east-asian-layout",
    "<w14:glow/>, text-effect",
    "<w14:shadow/>, text-effect",
    "<w14:textOutline><w14:solidFill/></w14:textOutline>, text-effect",
    "<w:w w:val='99'/>, stretched-text"
  })
  void ofTextItIsSaidWhatIsLost(String property, String feature) {
    String paper = text(property);
    assertTrue(paper.endsWith("lost: " + feature + " in 0 \"a\"\n"), paper);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:u w:val='single'/>",
        "<w:u w:val='none'/>",
        "<w:dstrike w:val='0'/>",
        "<w:eastAsianLayout w:id='1'/>",
        "<w14:textOutline><w14:noFill/></w14:textOutline>",
        "<w:w w:val='100'/>",
        "<w:effect w:val='none'/>"
      })
  void ofTextNothingIsSaidToBeLostThatIsCarried(String property) {
    assertFalse(text(property).contains("lost"), text(property));
  }

  private static String text(String property) {
    String run = "<w:r><w:rPr>" + property + "</w:rPr><w:t>a</w:t></w:r>";
    return Docx.of(p(run)).text();
  }

  @ParameterizedTest
  @CsvSource({
    "<w:jc w:val='distribute'/>, distributed-text",
    "<w:mirrorIndents/>, mirrored-indents",
    "<w:textAlignment w:val='center'/>, text-alignment",
    "<w:pBdr><w:top w:val='single'/><w:bottom w:val='wave'/></w:pBdr>, border-style",
    "<w:pBdr><w:between w:val='dotDash'/></w:pBdr>, border-style",
    "<w:shd w:val='diagStripe' w:fill='FFFF00'/>, shading-pattern",
    "<w:tabs><w:tab w:val='bar' w:pos='500'/></w:tabs>, bar-tab",
    "<w:tabs><w:tab w:val='right' w:leader='heavy' w:pos='500'/></w:tabs>, tab-leader",
    "<w:tabs><w:tab w:val='right' w:leader='middleDot' w:pos='500'/></w:tabs>, tab-leader",
    "<w:tabs><w:tab w:val='right' w:leader='hyphen' w:pos='500'/></w:tabs>, tab-leader"
  })
  void ofAParagraphItIsSaidWhatIsLost(String property, String feature) {
    String paper = Docx.of(p("<w:pPr>" + property + "</w:pPr>", r("a"))).text();
    assertTrue(paper.endsWith("lost: " + feature + " in 0 \"a\"\n"), paper);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:jc w:val='both'/>",
        "<w:mirrorIndents w:val='false'/>",
        "<w:textAlignment w:val='auto'/>",
        "<w:pBdr><w:top w:val='thick'/><w:bottom w:val='nil'/><w:left w:val='dashed'/></w:pBdr>",
        "<w:shd w:val='pct15' w:fill='FFFF00'/>",
        "<w:tabs><w:tab w:val='clear' w:leader='heavy' w:pos='600'/></w:tabs>",
        "<w:tabs><w:tab w:val='right' w:leader='underscore' w:pos='600'/></w:tabs>",
        "<w:tabs><w:tab w:val='left' w:pos='500'/><w:tab w:val='clear' w:pos='600'/></w:tabs>"
      })
  void ofAParagraphNothingIsSaidToBeLostThatIsCarried(String property) {
    String paper = Docx.of(p("<w:pPr>" + property + "</w:pPr>", r("a"))).text();
    assertFalse(paper.contains("lost"), paper);
  }

  @Test
  void aMeasureThatIsNoNumberCountsAsMissing() {
    String settings = "<w:settings><w:defaultTabStop w:val='NaN'/></w:settings>";
    String indented = "<w:pPr><w:ind w:left='Infinity'/></w:pPr>";
    var paper = Docx.of(p(indented, r("a"))).part("settings", settings).read();
    assertEquals(36, paper.defaultTab());
    assertEquals("0: a\n", PaperText.of(paper));
  }

  @Test
  void dividedWordsAreSaidToBeLostUnlessTheStylesForbidThemToo() {
    String settings = "<w:settings><w:autoHyphenation/></w:settings>";
    String forbidden =
        "<w:styles><w:docDefaults><w:pPrDefault><w:pPr><w:suppressAutoHyphens/></w:pPr></w:pPrDefault>"
            + "</w:docDefaults></w:styles>";
    Docx docx = Docx.of(p(r("a"))).part("settings", settings);
    assertEquals("0: a\nlost: hyphenation in 0 \"a\"\n", docx.text());
    assertEquals("0: a\n", docx.part("styles", forbidden).text());
  }

  private static Docx styled(int size) {
    return new Docx()
        .part(
            "styles",
            "<w:styles><w:style w:type='paragraph' w:styleId='S'><w:rPr><w:sz w:val='"
                + size
                + "'/></w:rPr></w:style></w:styles>");
  }
}
