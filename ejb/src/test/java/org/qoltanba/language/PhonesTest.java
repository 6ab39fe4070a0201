package org.qoltanba.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

  @ParameterizedTest
  @CsvSource({
    "8 701 123 45 67, +77011234567, +7 (701) 123 45 67",
    "+7 (727) 250-00-00, +77272500000, +7 (727) 250 00 00",
    "87771234567, +77771234567, +7 (777) 123 45 67",
    "77011234567, +77011234567, +7 (701) 123 45 67",
    "' 8(7172)55-66-77 ', +77172556677, +7 (717) 255 66 77",
    "+7 495 123 45 67, +74951234567, +74951234567",
    "+44 20 7946 0000, +442079460000, +442079460000",
  })
  void aNumberIsStoredInOneFormAndPrintedInAnother(String text, String e164, String printed) {
    assertEquals(Optional.of(e164), Phones.e164(text));
    assertEquals(Optional.of(printed), Phones.printed(text).map(p -> p.replace('\u00a0', ' ')));
  }

  @ParameterizedTest
  @CsvSource({"8 701 123 45 67", "+7 (727) 250-00-00"})
  void aPrintedNumberIsReadAgain(String text) {
    assertEquals(Phones.e164(text), Phones.printed(text).flatMap(Phones::e164));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "112",
        "8 701 123 45 6",
        "+7 701 123 45 678",
        "8 495 123 45 67",
        "abc",
        "٨٧٠١١٢٣٤٥٦٧",
        "+7 701 123 45 67 (дом.)"
      })
  void whatIsNoNumberIsRefused(String text) {
    assertEquals(Optional.empty(), Phones.e164(text));
    assertEquals(Optional.empty(), Phones.printed(text));
  }
}
