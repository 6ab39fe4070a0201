package org.qoltanba.rendering.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.rendering.ooxml.Parsed.root;
import static org.qoltanba.rendering.ooxml.Parsed.xml;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Align;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.look.ParagraphLook.LineRule;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.numbering.Numbering;
import org.qoltanba.rendering.ooxml.Xml;

class StyleSheetTest {

  private static final String NORMAL =
      "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'>%s</w:style>";
  private static final String BASED =
      "<w:style w:type='paragraph' w:styleId='%s'><w:basedOn w:val='%s'/>%s</w:style>";

  private static StyleSheet sheet(String... styles) {
    return new StyleSheet(root(styles), null, new Numbering(null, null));
  }

  private static ParagraphLook paragraph(StyleSheet sheet, String direct) {
    return sheet.paragraph(xml("<w:pPr>" + direct + "</w:pPr>"), Context.NONE);
  }

  private static TextLook text(StyleSheet sheet, String direct) {
    return sheet.text(xml("<w:rPr>" + direct + "</w:rPr>"), "Normal", Context.NONE);
  }

  @Test
  void aStyleSaysWhatThoseItIsBasedOnDontSayOtherwise() {
    StyleSheet sheet =
        sheet(
            NORMAL.formatted(
                "<w:pPr><w:jc w:val='both'/><w:ind w:left='200' w:right='100'/></w:pPr>"),
            BASED.formatted("Quote", "Normal", "<w:pPr><w:ind w:left='400'/></w:pPr>"));
    ParagraphLook look = paragraph(sheet, "<w:pStyle w:val='Quote'/><w:keepNext/>");
    assertEquals(Align.JUSTIFY, look.align());
    assertEquals(new Indents(20, 5, 0), look.indents());
    assertTrue(look.flow().keepWithNext());
    assertEquals("Quote", look.role().style());
  }

  @Test
  void anUnknownStyleIsTheDefaultOne() {
    StyleSheet sheet = sheet(NORMAL.formatted("<w:pPr><w:jc w:val='center'/></w:pPr>"));
    assertEquals(Align.CENTER, paragraph(sheet, "<w:pStyle w:val='Gone'/>").align());
    assertEquals(Align.CENTER, sheet.paragraph(null, Context.NONE).align());
  }

  @Test
  void stylesThatAreBasedOnEachOtherEnd() {
    StyleSheet sheet = sheet(BASED.formatted("A", "B", ""), BASED.formatted("B", "A", ""));
    assertEquals("A", paragraph(sheet, "<w:pStyle w:val='A'/>").role().style());
  }

  @Test
  void aFirstLineThatHangsReplacesOneThatIsIndented() {
    StyleSheet sheet = sheet(NORMAL.formatted("<w:pPr><w:ind w:firstLine='700'/></w:pPr>"));
    assertEquals(35, paragraph(sheet, "").indents().first());
    assertEquals(-10, paragraph(sheet, "<w:ind w:hanging='200'/>").indents().first());
  }

  @ParameterizedTest
  @CsvSource({
    "w:line='360',1.5,MULTIPLE",
    "w:line='360' w:lineRule='exact',18,EXACTLY",
    "w:line='280' w:lineRule='atLeast',14,AT_LEAST",
    "w:before='0',1,MULTIPLE"
  })
  void linesAreAsHighAsTheirRuleSays(String spacing, double line, LineRule rule) {
    ParagraphLook.Spacing read =
        paragraph(sheet(NORMAL.formatted("")), "<w:spacing " + spacing + "/>").spacing();
    assertEquals(line, read.line());
    assertEquals(rule, read.rule());
  }

  @Test
  void tabStopsAreAddedAndCleared() {
    StyleSheet sheet =
        sheet(
            NORMAL.formatted(
                "<w:pPr><w:tabs><w:tab w:val='left' w:pos='1000'/><w:tab w:val='left' w:pos='2000'/>"
                    + "</w:tabs></w:pPr>"));
    ParagraphLook look =
        paragraph(
            sheet,
            "<w:tabs><w:tab w:val='clear' w:pos='1000'/>"
                + "<w:tab w:val='right' w:leader='dot' w:pos='500'/></w:tabs>");
    assertEquals(
        List.of(
            new TabStop(25, TabStop.Kind.RIGHT, TabStop.Leader.DOTS),
            new TabStop(100, TabStop.Kind.LEFT, TabStop.Leader.SPACE)),
        look.tabs());
  }

  @Test
  void aHeadingHasItsLevel() {
    StyleSheet sheet =
        sheet(
            NORMAL.formatted(""),
            BASED.formatted("H", "Normal", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>"));
    assertEquals(2, paragraph(sheet, "<w:pStyle w:val='H'/>").role().outline());
    assertEquals(0, paragraph(sheet, "<w:outlineLvl w:val='9'/>").role().outline());
    assertTrue(sheet.isHeading("H"));
    assertFalse(sheet.isHeading("Normal"));
  }

  @Test
  void switchesOfStylesCancelEachOtherAndDirectOnesDoNot() {
    StyleSheet sheet =
        sheet(
            NORMAL.formatted("<w:rPr><w:b/></w:rPr>"),
            "<w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/><w:i/></w:rPr></w:style>");
    assertEquals(FontStyle.BOLD, text(sheet, "").typeface().style());
    assertEquals(FontStyle.ITALIC, text(sheet, "<w:rStyle w:val='Strong'/>").typeface().style());
    assertEquals(
        FontStyle.BOLD_ITALIC, text(sheet, "<w:rStyle w:val='Strong'/><w:b/>").typeface().style());
    assertEquals(FontStyle.REGULAR, text(sheet, "<w:b w:val='0'/>").typeface().style());
  }

  @Test
  void aFontNamedDirectlyWinsOverTheThemes() {
    Xml theme =
        xml(
            "<a:theme><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface='Calibri'/>"
                + "</a:minorFont></a:fontScheme></a:themeElements></a:theme>");
    var sheet =
        new StyleSheet(
            root(NORMAL.formatted("<w:rPr><w:rFonts w:hAnsiTheme='minorHAnsi'/></w:rPr>")),
            theme,
            new Numbering(null, null));
    assertEquals(FontFamily.CARLITO, text(sheet, "").typeface().family());
    assertEquals(FontFamily.ARIMO, text(sheet, "<w:rFonts w:hAnsi='Arial'/>").typeface().family());
  }

  @Test
  void textIsOfTenPointsAndPlainWhereNothingIsSaid() {
    TextLook look = text(sheet(NORMAL.formatted("")), "");
    assertEquals(10, look.typeface().size());
    assertEquals(FontFamily.TINOS, look.typeface().family());
    assertEquals(TextLook.Ink.PLAIN, look.ink());
  }

  @Test
  void aListsLevelIndentsUnlessTheParagraphSaysOtherwise() {
    var numbering =
        new Numbering(
            root(
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:pPr><w:ind w:left='600'/>"
                    + "</w:pPr></w:lvl></w:abstractNum>",
                "<w:num w:numId='4'><w:abstractNumId w:val='0'/></w:num>"),
            null);
    var sheet = new StyleSheet(root(NORMAL.formatted("")), null, numbering);
    String list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='4'/></w:numPr>";
    assertEquals(30, paragraph(sheet, list).indents().left());
    assertEquals(5, paragraph(sheet, list + "<w:ind w:left='100'/>").indents().left());
    assertEquals(4, paragraph(sheet, list).role().list());
  }

  @Test
  void aParagraphMayLeaveTheListOfItsStyle() {
    var numbering =
        new Numbering(
            root(
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:pPr><w:ind w:left='600'/>"
                    + "</w:pPr></w:lvl></w:abstractNum>",
                "<w:num w:numId='4'><w:abstractNumId w:val='0'/></w:num>"),
            null);
    var sheet =
        new StyleSheet(
            root(NORMAL.formatted("<w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr>")),
            null,
            numbering);
    assertEquals(4, paragraph(sheet, "").role().list());
    ParagraphLook left = paragraph(sheet, "<w:numPr><w:numId w:val='0'/></w:numPr>");
    assertEquals(0, left.role().list());
    assertEquals(0, left.indents().left());
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    StyleSheet sheet = sheet(NORMAL.formatted(""));
    assertSame(text(sheet, "<w:b/>"), text(sheet, "<w:b/>"));
    assertSame(paragraph(sheet, "<w:keepNext/>"), paragraph(sheet, "<w:keepNext/>"));
  }
}
