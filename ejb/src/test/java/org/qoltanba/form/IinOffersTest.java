package org.qoltanba.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.form.offer.IinOffers;
import org.qoltanba.form.offer.Offer;

class IinOffersTest {

  private static final String IIN = "/data/person/iin";

  private final Form form =
      Form.of(
          """
          {"type": "object", "properties": {"person": {"type": "object", "properties": {
            "iin": {"type": "string", "format": "iin"},
            "birthDate": {"type": "string", "format": "date"},
            "sex": {"type": "string", "enum": ["female", "male"]}}}}}
          """);

  @Test
  void birthDateAndSexAreOffered() {
    form.type(IIN, "900312400010");
    assertEquals(
        Set.of(
            new Offer(IIN, "/data/person/birthDate", "1990-03-12"),
            new Offer(IIN, "/data/person/sex", "female")),
        Set.copyOf(IinOffers.of(form)));
  }

  @Test
  void whatIsTypedAlreadyIsLeftAlone() {
    form.type(IIN, "900312400010");
    form.type("/data/person/birthDate", "1990-03-13");
    form.type("/data/person/sex", "female");
    assertEquals(Set.of(), Set.copyOf(IinOffers.of(form)));
  }

  @Test
  void aWrongNumberTellsNothing() {
    form.type(IIN, "900312400018");
    assertEquals(Set.of(), Set.copyOf(IinOffers.of(form)));
  }
}
