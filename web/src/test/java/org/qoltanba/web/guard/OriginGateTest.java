package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeResponse;

class OriginGateTest {

  private final OriginGate gate = new OriginGate();
  private final FakeResponse response = new FakeResponse();
  private boolean passed;

  @BeforeEach
  void open() {
    gate.problems = new Problems(new Wording());
  }

  @ParameterizedTest
  @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false"})
  void theBrowserSaysWhereTheRequestComesFrom(String site, boolean lets)
      throws IOException, ServletException {
    send(inSession("POST").header("Sec-Fetch-Site", site));
    assertEquals(lets, passed);
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.example, true",
    "https://paper.example:8443, false",
    "https://paper.example.evil.example, false",
    "null, false",
    "'not a : uri', false"
  })
  void anOlderBrowserSaysItByTheOrigin(String origin, boolean lets)
      throws IOException, ServletException {
    send(inSession("POST").header("Origin", origin));
    assertEquals(lets, passed);
  }

  @Test
  void whoSaysNothingInASessionIsRefusedAndToldWhy() throws IOException, ServletException {
    send(inSession("DELETE").header("Accept-Language", "en"));
    assertEquals(403, response.status());
    assertTrue(response.text().contains("foreign-origin"), response.text());
    assertTrue(response.text().contains("a page of another site"), response.text());
  }

  @Test
  void whatChangesNothingPassesFromAnywhere() throws IOException, ServletException {
    send(inSession("GET").header("Sec-Fetch-Site", "cross-site"));
    assertTrue(passed);
  }

  @Test
  void whoHasNoSessionIsNotAsked() throws IOException, ServletException {
    send(new FakeRequest("POST").header("Origin", "https://elsewhere.example"));
    assertTrue(passed);
  }

  private static FakeRequest inSession(String method) {
    return new FakeRequest(method).session("abc").header("Host", "paper.example");
  }

  private void send(FakeRequest request) throws IOException, ServletException {
    gate.doFilter(request.request(), response.response(), (one, other) -> passed = true);
  }
}
