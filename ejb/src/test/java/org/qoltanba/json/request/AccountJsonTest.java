package org.qoltanba.json.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Fault;
import org.qoltanba.document.NewAccount;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;

class AccountJsonTest {

  @Test
  void anAccountIsReadAndKeepsItsPasswordToItself() {
    NewAccount account =
        RequestJson.newAccount(
            "clinic.1",
            utf8("{\"password\":\"correct horse\",\"organisation\":\"o\",\"roles\":[\"system\"]}"));
    assertEquals(Set.of(Role.SYSTEM), account.roles());
    assertFalse(account.toString().contains("correct"));
  }

  @ParameterizedTest
  @CsvSource({
    "дана, correct horse, shelter, account-name-form",
    "dana, құпия, shelter, password-length",
    "dana, correct horse, Баспана, organisation-form",
    "dana, correct horse, *, organisation-form"
  })
  void anAccountThatCouldNotBeKeptIsRefused(
      String name, String password, String organisation, String code) {
    String body =
        "{\"password\":\"%s\",\"organisation\":\"%s\",\"roles\":[\"clerk\"]}"
            .formatted(password, organisation);
    Refusal refusal = assertThrows(Refusal.class, () -> RequestJson.newAccount(name, utf8(body)));
    assertEquals(List.of(code), refusal.faults().stream().map(Fault::code).toList());
  }

  @Test
  void anAccountWithoutARoleIsRefused() {
    String body = "{\"password\":\"correct horse\",\"organisation\":\"o\",\"roles\":[]}";
    Refusal refusal = assertThrows(Refusal.class, () -> RequestJson.newAccount("dana", utf8(body)));
    assertEquals("no-roles", refusal.faults().get(0).code());
  }

  @Test
  void anAccountsFaultsComeTogether() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                RequestJson.newAccount(
                    "a b",
                    utf8("{\"password\":\"short\",\"organisation\":\" \",\"roles\":[\"king\"]}")));
    assertEquals(
        List.of("account-name-form", "password-length", "organisation-form", "unknown-role"),
        refusal.faults().stream().map(Fault::code).toList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
