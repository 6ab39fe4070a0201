package org.qoltanba.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.form.offer.CaseOffers;
import org.qoltanba.form.offer.Offer;

class CaseOffersTest {

  private static final String GENITIVE = "/data/person/caseForms/genitive";

  private final Form form =
      Form.of(
          """
          {"type": "object", "properties": {"person": {"type": "object", "properties": {
            "fullName": {"type": "string"},
            "sex": {"type": "string", "enum": ["female", "male"]},
            "caseForms": {"type": "object", "properties": {
              "genitive": {"type": "string"}, "locative": {"type": "string"}}}}}}}
          """);

  @Test
  void theFormsAreShownThatTheLanguageHas() {
    form.type("/data/person/fullName", "Иванова Анна Петровна");
    form.type("/data/person/sex", "female");
    assertEquals(
        List.of(new Offer(GENITIVE, GENITIVE, "Ивановой Анны Петровны")),
        CaseOffers.of(form, Language.RU));
  }

  @Test
  void inKazakhToo() {
    form.type("/data/person/fullName", "Ахметова Айгүл");
    assertEquals("Ахметова Айгүлдің", CaseOffers.of(form, Language.KK).get(0).text());
  }

  @Test
  void whatIsCorrectedIsLeftAloneAndSoIsNobody() {
    assertEquals(List.of(), CaseOffers.of(form, Language.RU));
    form.type("/data/person/fullName", "Иванова Анна");
    form.type(GENITIVE, "Ивановой Анны");
    assertEquals(List.of(), CaseOffers.of(form, Language.RU));
  }
}
