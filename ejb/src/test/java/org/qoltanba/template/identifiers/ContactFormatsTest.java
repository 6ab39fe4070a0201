package org.qoltanba.template.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+77000000001",
        "87000000001",
        "77000000001",
        "+7 (700) 000 00 01",
        "8 (7172) 00-00-01",
        "8-700-000-00-01",
        "+7\u00a0700\u00a0000\u00a000\u00a001",
        "+998 90 000 00 01",
        "+1 202 555 0100"
      })
  void aTelephoneNumberAsPeopleWriteItIsAccepted(String text) {
    assertEquals(Optional.empty(), Phone.fault(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7000000001",
        "+7700000000",
        "+770000000011",
        "8 800 000 00 01",
        "+7 700 000 00 0x",
        "700-00-01",
        "+",
        "++77000000001",
        "+0 700 000 00 01",
        "+7 700 000 00 01\n"
      })
  void whatCannotBeDialledIsRefused(String text) {
    assertEquals(Optional.of("phone-form"), Phone.fault(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"KZ60999KZT0000000001", "KZ60 999K ZT00 0000 0001", "KZ86125KZT5004100100"})
  void aSoundAccountIsAccepted(String text) {
    assertEquals(Optional.empty(), KazakhIban.fault(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KZ61999KZT0000000001", "KZ60999KZT0000000010"})
  void anAccountWithWrongCheckDigitsIsFound(String text) {
    assertEquals(Optional.of("iban-check-digits"), KazakhIban.fault(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "KZ60999KZT000000000", "DE89370400440532013000", "kz60999KZT0000000001"})
  void anythingElseIsNoKazakhAccount(String text) {
    assertEquals(Optional.of("iban-form"), KazakhIban.fault(text));
  }
}
