package org.qoltanba.document.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonQueryTest {

  @Test
  void twelveDigitsAreAnIin() {
    var expected = new PersonQuery(Optional.of("900312400010"), List.of());
    assertEquals(Optional.of(expected), PersonQuery.of(" 900312 400010"));
  }

  @Test
  void wordsAreComparedInSmallLetters() {
    var expected = new PersonQuery(Optional.empty(), List.of("ахметова", "ә"));
    assertEquals(Optional.of(expected), PersonQuery.of("  АХМЕТОВА, Ә."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ах", "а х м", "90031240001", "%%%", "___", "123 45"})
  void lessLooksForNobody(String typed) {
    assertEquals(Optional.empty(), PersonQuery.of(typed));
  }

  @Test
  void nothingOfAPersonIsToldInALog() {
    assertFalse(PersonQuery.of("Ахметова").orElseThrow().toString().contains("ахметова"));
    assertFalse(PersonQuery.of("900312400010").orElseThrow().toString().contains("9003"));
  }
}
