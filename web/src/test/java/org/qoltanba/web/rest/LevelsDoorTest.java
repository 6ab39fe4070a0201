package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.web.FakeRequest;

class LevelsDoorTest {

  private static final String DOCUMENT = "/documents/019aab00-0000-7000-8000-000000000001";

  private final RestDoor door = new RestDoor();

  @Test
  void oneSignatureIsNamedByItsField() {
    assertEquals(200, send("/signatures/director/level", "{\"level\": \"B-LTA\"}"));
    var wish = new LevelWish(Optional.of("director"), SignatureLevel.B_LTA, false);
    assertEquals(wish, door.levels.asked);
    assertEquals("k", door.levels.key.orElseThrow().value());
  }

  @Test
  void allSignaturesAreMeantWhereNoneIsNamed() {
    assertEquals(200, send("/level", "{\"level\": \"B-LT\", \"strict\": true}"));
    assertEquals(new LevelWish(Optional.empty(), SignatureLevel.B_LT, true), door.levels.asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"level\": \"B-X\"} | 422",
        "{\"level\": \"BES\"} | 422",
        "{} | 400",
        "{\"level\": 1} | 400",
        "{\"level\": \"B-T\", \"party\": \"x\"} | 400"
      })
  void wordsThatSaySomethingElseAreRefused(String json, int status) {
    assertEquals(status, send("/level", json));
    assertNull(door.levels.asked);
  }

  private int send(String path, String json) {
    var request = new FakeRequest("POST").json(json).header("Idempotency-Key", "k");
    return door.send(request, DOCUMENT + path).getStatus();
  }
}
