package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.lint.finding.Finding;

/** What is told of those whose certificates are asked for. */
class SignatoryFindingsTest {

  private static final String NUMBERS =
      "\"iin\": {\"type\": \"string\", \"format\": \"iin\"},"
          + " \"bin\": {\"type\": \"string\", \"format\": \"bin\"}, \"urgent\":";

  @Test
  void numbersThatOnlyTellWhoSignsAreUsed() {
    assertEquals(List.of(), template("{iin: /iin, bin: /bin, role: head}").lint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{iin: /inn, bin: /bin} | iin | no-such-field",
        "{iin: /iin, bin: /name} | bin | signatory-without-number",
        "{iin: /bin, bin: /bin} | iin | signatory-without-number"
      })
  void aNumberThatCanNotBeHadIsToldAtItsPlace(String signatory, String member, String code) {
    Finding first = template(signatory).lint().get(0);
    assertEquals("template.yaml", first.file());
    assertEquals("/parties/0/signatory/" + member, first.part());
    assertEquals(code, first.code());
  }

  private static SampleTemplate template(String signatory) {
    return new SampleTemplate().withSchema("\"urgent\":", NUMBERS).withSignatory(signatory);
  }
}
