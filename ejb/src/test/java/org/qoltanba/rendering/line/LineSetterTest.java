package org.qoltanba.rendering.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.look.ParagraphLook.TabStop.Kind;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Letters;
import org.qoltanba.rendering.look.TextLook.Script;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;

class LineSetterTest {

  private static final LineSetter SETTER = new LineSetter(new FontBook());
  private static final double CHARACTER = 6.001;

  @Test
  void aLineTakesAllTheWordsItCan() {
    assertEquals("бір екі |үш", lines(new Looks().text("бір екі үш"), 8));
  }

  @Test
  void spacesAtTheEndOfALineNeedNoRoom() {
    assertEquals("бір екі   |үш", lines(new Looks().text("бір екі   үш"), 7));
  }

  @Test
  void indentsNarrowTheLines() {
    Looks looks = new Looks().indented(2 * CHARACTER, CHARACTER, CHARACTER).text("аа бб вв гг дд");

    assertEquals("аа бб |вв гг |дд", lines(looks, 9));
  }

  @Test
  void aTextThatFitsHasNoMarksOfItsOwn() {
    assertEquals(List.of("бір екі"), texts(new Looks().text("бір екі"), 10));
  }

  @Test
  void placesWhereNoLineEndsAreClosed() {
    assertEquals(List.of("а \u2060б в \u2060г"), texts(new Looks().text("а б в г"), 3));
  }

  @Test
  void aWordLongerThanALineBreaksAnywhere() {
    assertEquals("бірік|кен", lines(new Looks().text("біріккен"), 5));
  }

  @Test
  void aWordLongerThanALineBreaksAfterANoBreakSpaceFirst() {
    assertEquals("бір\u00A0|екі", lines(new Looks().text("бір\u00A0екі"), 5));
  }

  @Test
  void aSoftHyphenIsSeenAtTheEndOfALineOnly() {
    assertEquals("қол-|таңба", lines(new Looks().text("қол\u00ADтаң\u00ADба"), 6));
  }

  @Test
  void aHyphenIsAPlaceToBreak() {
    assertEquals("аа-|бб", lines(new Looks().text("аа-бб"), 4));
  }

  @Test
  void aNoBreakHyphenIsNone() {
    assertEquals("г |аа-бб", lines(new Looks().text("г аа\u2011бб"), 5));
  }

  @Test
  void aForcedBreakEndsItsLine() {
    SetParagraph set = set(new Looks().text("а\nб"), 10);

    assertEquals(2, set.lines());
    assertEquals(2 * Looks.COURIER.typeface().lineHeight(), set.height(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 40.00", "RIGHT, 28.00", "CENTER, 34.00", "DECIMAL, 34.00"})
  void aTabReachesToItsStop(Kind kind, double expected) {
    SetParagraph set = set(new Looks().stop(46, kind).text("а\t1,"), 20);

    var gap = (Piece.Gap) set.pieces().get(1);
    assertEquals(expected, gap.width(), 0.01);
  }

  @Test
  void tabsWithoutAStopReachToTheNextOneThatIsEverywhere() {
    var gap = (Piece.Gap) set(new Looks().text("аааааа\tб"), 30).pieces().get(1);

    assertEquals(40 - 6 * CHARACTER, gap.width(), 0.01);
  }

  @Test
  void aHangingFirstLineHasAStopWhereTheTextBegins() {
    Looks looks = new Looks().indented(30, 0, -30).stop(100, Kind.LEFT).text("1.\tб");

    assertEquals(30 - 2 * CHARACTER, ((Piece.Gap) set(looks, 30).pieces().get(1)).width(), 0.01);
  }

  @Test
  void whatATabLeavesNoRoomForGoesToTheNextLine() {
    assertEquals("аааа\t|б", lines(new Looks().stop(36, Kind.LEFT).text("аааа\tб"), 6));
  }

  @Test
  void aTabWhoseStopIsBeyondTheLineGoesToTheNextOneItself() {
    assertEquals("аааааааа|\tб", lines(new Looks().text("аааааааа\tб"), 8));
  }

  @Test
  void aFootnotesMarkStaysWithItsWord() {
    TextLook raised = Looks.look(FontFamily.COUSINE, Script.SUPER, Letters.AS_TYPED);
    Looks looks = new Looks().text("аа бб").with(new Inline.NoteMark("12", raised, List.of()));

    assertEquals("аа |бб[12]", lines(looks, 6));
  }

  @Test
  void smallCapitalsAreSmallerCapitals() {
    TextLook small = Looks.look(FontFamily.COUSINE, Script.NORMAL, Letters.SMALL_CAPITALS);
    SetParagraph set = set(new Looks().with(new Inline.Words("Аб", small, Link.NONE)), 10);

    assertEquals(List.of("А", "Б"), texts(set));
    assertEquals(8, ((Piece.Text) set.pieces().get(1)).look().typeface().size());
  }

  @Test
  void aCharacterThatItsFontLacksIsTakenFromAnother() {
    TextLook times = Looks.look(FontFamily.TINOS, Script.NORMAL, Letters.AS_TYPED);
    SetParagraph set = set(new Looks().with(new Inline.Words("5 ₸.", times, Link.NONE)), 10);

    assertEquals(List.of("5 ", "₸", "."), texts(set));
    assertEquals(FontFamily.ARIMO, ((Piece.Text) set.pieces().get(1)).look().typeface().family());
  }

  @ParameterizedTest
  @CsvSource({"\uD83D\uDE00, U+1F600", "\uE009, U+E009"})
  void aCharacterThatNoFontHasIsRefused(String character, String code) {
    Looks looks = new Looks().text("а" + character);

    Refusal refusal = assertThrows(Refusal.class, () -> set(looks, 10));

    assertEquals(code, refusal.faults().get(0).arguments().get("character"));
  }

  /** The lines with bars between them; things in brackets. */
  private static String lines(Looks looks, int characters) {
    return set(looks, characters).pieces().stream()
        .map(LineSetterTest::shown)
        .collect(Collectors.joining())
        .replaceAll("(?<=[ ])(?![ \u2060|]|$)", "|")
        .replace("\u2060", "")
        .replace("\u200B", "|");
  }

  private static String shown(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return text.text();
    }
    return piece instanceof Piece.Note note ? "[" + note.mark().text() + "]" : "\t";
  }

  private static List<String> texts(Looks looks, int characters) {
    return texts(set(looks, characters));
  }

  private static List<String> texts(SetParagraph set) {
    return set.pieces().stream()
        .filter(Piece.Text.class::isInstance)
        .map(piece -> ((Piece.Text) piece).text())
        .toList();
  }

  private static SetParagraph set(Looks looks, int characters) {
    return SETTER.set(looks.paragraph(), characters * CHARACTER + 0.1, 40, "0");
  }
}
