package org.qoltanba.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.referee.PdfaCheck;

/** What is compared is alike, and what its name says. */
class PaperTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TABLE_OF_1000_ROWS")
  void aContractHasThePagesOfItsName(Paper paper) throws Exception {
    var desk = new Desk();
    desk.lay(paper);

    assertEquals(paper.pages(), desk.compiled().pages());
  }

  @ParameterizedTest
  @EnumSource(names = {"THREE_PAGES", "TABLE_OF_1000_ROWS"})
  void fopAloneMakesAsManyPages(Paper paper) throws Exception {
    var desk = new Desk();
    desk.lay(paper);

    try (var alone = Loader.loadPDF(desk.alone())) {
      assertEquals(desk.compiled().pages(), alone.getNumberOfPages());
    }
  }

  @Test
  void bothAreOfTheSameKind() throws Exception {
    var desk = new Desk();
    desk.lay(Paper.THREE_PAGES);

    PdfaCheck.of(desk.compiled().pdf()).obeys("3a").obeys("ua1");
    PdfaCheck.of(desk.alone()).obeys("3a").obeys("ua1");
  }
}
