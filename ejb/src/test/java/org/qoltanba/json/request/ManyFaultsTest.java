package org.qoltanba.json.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** However much of a request is wrong, its answer stays short. */
class ManyFaultsTest {

  private static final int MANY = 500;

  @Test
  void ofUnknownMembersAHundredAreTold() {
    String unknown = many(index -> ",\"x" + index + "\":0");
    assertHundred("unknown-member", () -> RequestJson.documentRequest(request(unknown)));
  }

  @Test
  void ofUnknownLevelsAHundredAreTold() {
    String orders = many(index -> ",{\"party\":\"p\",\"level\":\"B-Z\"}").substring(1);
    byte[] request = request(",\"sign\":[" + orders + "]");
    assertHundred("unknown-level", () -> RequestJson.documentRequest(request));
  }

  @Test
  void ofUnknownRolesAHundredAreTold() {
    byte[] account = account(many(index -> ",\"king\"").substring(1));
    assertHundred("unknown-role", () -> RequestJson.newAccount("dana", account));
  }

  @Test
  void aRoleOfAnotherTypeIsToldByItsOwnPlace() {
    byte[] account = account("\"clerk\",1,2");
    Refusal refusal = assertThrows(Refusal.class, () -> RequestJson.newAccount("dana", account));
    assertEquals(
        List.of("/roles/1", "/roles/2"), refusal.faults().stream().map(Fault::pointer).toList());
  }

  private static void assertHundred(String code, Executable reading) {
    Refusal refusal = assertThrows(Refusal.class, reading);
    assertEquals(100, refusal.faults().size());
    assertEquals(code, refusal.faults().get(99).code());
  }

  private static byte[] request(String more) {
    return utf8("{\"template\":\"t\",\"language\":\"kk\",\"data\":{}" + more + "}");
  }

  private static byte[] account(String roles) {
    return utf8(
        "{\"password\":\"correct horse\",\"organisation\":\"o\",\"roles\":[" + roles + "]}");
  }

  private static String many(IntFunction<String> part) {
    return IntStream.range(0, MANY).mapToObj(part).collect(Collectors.joining());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
