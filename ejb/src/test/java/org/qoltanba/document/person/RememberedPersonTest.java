package org.qoltanba.document.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

class RememberedPersonTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-27");

  @Test
  void withoutANameNobodyIsRemembered() {
    var refused = assertThrows(Refusal.class, () -> person(Map.of("iin", "900312400010")));
    assertEquals("person-without-name", refused.faults().get(0).code());
    assertThrows(Refusal.class, () -> person(Map.of("fullName", " ")));
  }

  @Test
  void nothingElseIsRemembered() {
    for (String name : new String[] {"address", "phone", "health", "email"}) {
      var texts = Map.of("fullName", "Ахметова Айгүл", name, "x");
      assertThrows(IllegalArgumentException.class, () -> person(texts), name);
    }
    var endless = Map.of("fullName", "x".repeat(301));
    assertThrows(IllegalArgumentException.class, () -> person(endless));
  }

  @Test
  void aListTellsInitialsAndTheYearAndALogNothing() {
    var person = person(Map.of("fullName", "Ахметова Айгүл", "birthDate", "1990-03-12"));
    assertEquals("А… А…", person.initials());
    assertEquals(Optional.of(1990), person.born());
    assertEquals(Optional.empty(), person(Map.of("fullName", "X", "birthDate", "март")).born());
    assertFalse(person.toString().contains("Ахметова"));
  }

  @Test
  void aConsentDoesNotEndBeforeItBegins() {
    var refused =
        assertThrows(Refusal.class, () -> new Consent(Optional.empty(), DAY, DAY.minusDays(1)));
    assertEquals("/consent/until", refused.faults().get(0).pointer());
    assertEquals(DAY, new Consent(Optional.empty(), DAY, DAY).until());
  }

  private static RememberedPerson person(Map<String, String> texts) {
    var consent = new Consent(Optional.empty(), DAY, DAY);
    return new RememberedPerson(new UUID(0, 1), Language.KK, texts, consent);
  }
}
