package org.qoltanba.template.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "260140990008",
        "260140990902",
        "260141990003",
        "260142990009",
        "260150990002",
        "260160990007"
      })
  void headOfficesBranchesNonResidentsAndJointEnterprisesAreAccepted(String number) {
    assertEquals(Optional.empty(), Bin.fault(number));
  }

  @Test
  void aNumberThatIsTenTwiceIsNeverRight() {
    for (int last = 0; last < 10; last++) {
      assertEquals(Optional.of("bin-check-digit"), Bin.fault("26014099094" + last));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"260140990009", "260140980008", "620140990008"})
  void aWrongCheckDigitIsFound(String number) {
    assertEquals(Optional.of("bin-check-digit"), Bin.fault(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26014099000", "2601409900080", "26014099000O"})
  void anythingButTwelveDigitsIsNoBin(String text) {
    assertEquals(Optional.of("bin-form"), Bin.fault(text));
  }

  @Test
  void aPersonsNumberIsNoBin() {
    assertEquals(Optional.of("bin-form"), Bin.fault("850315390004"));
  }
}
