package org.qoltanba.rendering.xslfo.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.rendering.line.Looks;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Inline.PageNumber;
import org.qoltanba.rendering.paper.Inline.PageNumber.Kind;
import org.qoltanba.rendering.paper.Paragraph;

class PageNumbersTest {

  private static Paragraph number(Kind kind, String bookmark) {
    return new Looks().with(new PageNumber(kind, bookmark, Looks.COURIER, Link.NONE)).paragraph();
  }

  private static String printed(PageNumbers numbers, Kind kind, String bookmark) {
    return ((Inline.Words) numbers.in(number(kind, bookmark)).content().get(0)).text();
  }

  @Test
  void whatALayoutShowsIsPrinted() {
    PageNumbers found =
        PageNumbers.guess(1, Set.of("а", "б"))
            .found(12, id -> id.equals(Identifiers.bookmark("а")) ? "iv" : null);
    assertEquals("12", printed(found, Kind.PAGES, ""));
    assertEquals("iv", printed(found, Kind.PAGE_OF, "а"));
    assertEquals("0", printed(found, Kind.PAGE_OF, "б"));
    assertEquals("", printed(found, Kind.PAGE_OF, "в"));
  }

  @Test
  void aSectionsPagesAreThoseOfItsSequence() {
    PageNumbers numbers = PageNumbers.guess(9, Set.of()).withLengths(Map.of("s0", 4));
    assertEquals("4", printed(numbers.in("s0"), Kind.SECTION_PAGES, ""));
    assertEquals("9", printed(numbers.in("s1"), Kind.SECTION_PAGES, ""));
  }

  @Test
  void aPagesOwnNumberIsLeftToTheLayout() {
    Paragraph paragraph = number(Kind.PAGE, "");
    assertSame(paragraph, PageNumbers.guess(1, Set.of()).in(paragraph));
  }

  @ParameterizedTest
  @CsvSource({"1,00", "99,00", "100,000", "1234,0000"})
  void thereIsRoomForAsManyDigitsAsAreLikely(int pages, String widest) {
    assertEquals(widest, PageNumbers.guess(pages, Set.of()).widest());
  }

  @Test
  void anIdentifierIsOneWhateverTheBookmarkIsCalled() {
    assertEquals("bd0b020", Identifiers.bookmark("а "));
  }
}
