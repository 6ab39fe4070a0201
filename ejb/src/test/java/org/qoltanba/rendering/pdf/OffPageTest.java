package org.qoltanba.rendering.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

/** Text on a page of 150 by 150 mm, whose margins are 15 mm wide. */
class OffPageTest {

  private static final String WORD = "<fo:block id='p7'>Шарт</fo:block>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Out on the left, on the right, at the top.
        "<fo:block id='p7' start-indent='-20mm'>Шарт</fo:block>",
        "<fo:table table-layout='fixed' width='150mm'><fo:table-column column-width='140mm'/>"
            + "<fo:table-column column-width='10mm'/><fo:table-body><fo:table-row><fo:table-cell>"
            + "<fo:block/></fo:table-cell><fo:table-cell>"
            + WORD
            + "</fo:table-cell></fo:table-row></fo:table-body></fo:table>",
        "<fo:block-container absolute-position='fixed' left='20mm' top='-5mm' width='50mm'>"
            + WORD
            + "</fo:block-container>",
        // Begun on the page, and turned.
        "<fo:block-container absolute-position='fixed' left='145mm' top='5mm' width='50mm'>"
            + WORD
            + "</fo:block-container>",
        "<fo:block-container absolute-position='fixed' left='20mm' top='143mm' width='30mm'"
            + " height='30mm' reference-orientation='-90'>"
            + WORD
            + "</fo:block-container>",
      })
  void isRefusedWithItsPlace(String flow) {
    Refusal refusal = assertThrows(Refusal.class, () -> lay(flow, ConformanceLevel.PDFA_3A));

    Map<String, Object> place = Map.of("page", "1", "paragraph", 8);
    assertEquals(List.of(new Fault("", "text-does-not-fit", place)), refusal.faults());
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedAtEachLevel(ConformanceLevel level) {
    String flow = "<fo:block start-indent='-20mm'>Шарт</fo:block>";

    assertThrows(Refusal.class, () -> lay(flow, level));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<fo:block start-indent='-14mm' end-indent='-14mm' text-align-last='end'>Шарт</fo:block>",
        "<fo:block-container absolute-position='fixed' left='20mm' top='100mm' width='30mm'"
            + " height='30mm' reference-orientation='-90'>"
            + WORD
            + "</fo:block-container>",
        "<fo:block start-indent='-20mm' white-space-collapse='false'>&#xA0;</fo:block>",
      })
  void isWhatIsNotThere(String flow) {
    assertDoesNotThrow(() -> lay(flow, ConformanceLevel.PDFA_3A));
  }

  private static byte[] lay(String flow, ConformanceLevel level) {
    var profile = new PdfProfile(level, Language.KK, "Шарт");
    return new FopEngine(10).layOut(FoText.paper("", flow), profile, Instant.EPOCH).pdf();
  }
}
