package org.qoltanba.template.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850315390004",
        "900101490009",
        "010203590003",
        "051229690001",
        "120716690001",
        "520101199995",
        "520101299991",
        "880811190003"
      })
  void theFirstRoundOfWeightsIsAccepted(String number) {
    assertEquals(Optional.empty(), Iin.fault(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850315390500",
        "900101491811",
        "051229690205",
        "880811290007",
        "061211600012",
        "830717350867"
      })
  void theSecondRoundOfWeightsIsAccepted(String number) {
    assertEquals(Optional.empty(), Iin.fault(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"850315390005", "000813159890", "123456789011", "580315390004"})
  void aWrongCheckDigitIsFound(String number) {
    assertEquals(Optional.of("iin-check-digit"), Iin.fault(number));
  }

  @Test
  void aNumberThatIsTenTwiceIsNeverRight() {
    for (int last = 0; last < 10; last++) {
      assertEquals(Optional.of("iin-check-digit"), Iin.fault("85031539055" + last));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "85031539000",
        "8503153900040",
        "8503l5390004",
        "850315 390004",
        "٨٥٠٣١٥٣٩٠٠٠٤"
      })
  void anythingButTwelveDigitsIsNoIin(String text) {
    assertEquals(Optional.of("iin-form"), Iin.fault(text));
  }

  @ParameterizedTest
  @CsvSource({
    "850315390004, 1985-03-15, true",
    "900101490009, 1990-01-01, false",
    "010203590003, 2001-02-03, true",
    "051229690001, 2005-12-29, false",
    "520101199995, 1852-01-01, true",
    "880811290007, 1888-08-11, false"
  })
  void theDigitsTellBirthDateAndSex(String number, LocalDate born, boolean male) {
    var iin = Iin.of(number).orElseThrow();
    assertEquals(Optional.of(born), iin.birthDate());
    assertEquals(Optional.of(male), iin.male());
  }

  @Test
  void digitsThatAreNoDateTellNone() {
    assertEquals(Optional.empty(), new Iin("851315390004").birthDate());
    assertEquals(Optional.empty(), new Iin("850315090004").birthDate());
    assertEquals(Optional.empty(), new Iin("850315790004").male());
  }
}
